import { createHash } from 'node:crypto';
import { canonicalJson } from '@youhui/kernel';
import type { Walk } from './proof';
import { contentsAfter } from './history.store';

const commandsAPage = 2000;

/** That what was ordered is what was sent: the hash by which a retry is recognised. */
export const contentProof: Walk = {
  name: 'contents of commands',
  promise: { en: 'A command’s content has the hash it was remembered by.', zh: '指令内容与其登记的哈希一致。' },
  async firstFault(tx, communityId) {
    for (let after = 0; ;) {
      const page = await contentsAfter(tx, communityId, after, commandsAPage);
      for (const { commandId, kind, content, contentHash } of page) {
        const hash = createHash('sha256')
          .update(`${kind}\n${canonicalJson(content)}`)
          .digest();
        if (!hash.equals(contentHash)) return { place: `command ${commandId}` };
      }
      const last = page.at(-1);
      if (!last) return undefined;
      after = last.commandNo;
    }
  },
};
