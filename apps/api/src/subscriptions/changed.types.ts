import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'Time to look again; the truth is in the queries. The first comes at once and names nothing: read then, and no later change is missed.',
})
export class Changed {
  @Field(() => [String], { description: 'What has changed; none: read everything you show.' })
  ids: string[];
}
