import { Controller, Get, Header } from '@nestjs/common';
import { DevelopmentMessages, type KeptMessage } from '@youhui/identity';
import { Public } from '../request/access';

/** What would have gone to people's phones. Only where the API was started with development messages. */
@Controller()
export class DevelopmentMessagesController {
  constructor(private readonly messages: DevelopmentMessages) {}

  @Public()
  @Get('dev/messages')
  @Header('cache-control', 'no-store')
  kept(): { messages: readonly KeptMessage[] } {
    return { messages: this.messages.kept() };
  }
}
