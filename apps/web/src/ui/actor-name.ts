/** Who did it, as people call them: `person:lin` is lin, `person:member:R00001` is R00001. The system keeps its own word. */
export const actorName = (actor: string): string => actor.replace(/^person:(member:)?/, '');
