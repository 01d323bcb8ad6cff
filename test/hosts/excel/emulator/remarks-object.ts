import { Area } from "./area.ts";
import { text } from "./arguments.ts";
import type { Book } from "./book.ts";
import { defined, entity, type Entity, type Kind } from "./entity.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { range } from "./range-object.ts";
import type { Remark, Reply } from "./remarks.ts";

interface RemarkOn {
  readonly all: Remark[];
  readonly remark: Remark;
}

interface ReplyOn extends RemarkOn {
  readonly reply: Reply;
}

/** The comments of a workbook. */
export function commentsOf({ comments }: Book): Entity {
  return entity(commentsKind, comments);
}

/** The notes of a workbook. */
export function notesOf({ notes }: Book): Entity {
  return entity(notesKind, notes);
}

function collection(name: string, since: number, item: () => Kind<RemarkOn>): Kind<Remark[]> {
  return {
    name,
    items: (all) => all.map((remark) => entity(item(), { all, remark })),
    item: (all, key) => {
      const remark = all.find(({ id }) => id === key) ?? refuse("ItemNotFound");
      return entity(item(), { all, remark });
    },
    methods: { getCount: { since, call: (all) => all.length } },
  };
}

function remarkKind(name: string, since: number): Kind<RemarkOn> {
  return {
    name,
    id: ({ remark }) => remark.id,
    properties: {
      authorName: { since, get: ({ remark }) => remark.author },
      content: {
        since,
        get: ({ remark }) => remark.content,
        set: ({ remark }, value) => {
          mayChange(remark.area.sheet, "allowEditObjects");
          remark.content = text(value);
        },
      },
    },
    methods: {
      delete: {
        since,
        call: ({ all, remark }) => {
          mayChange(remark.area.sheet, "allowEditObjects");
          all.splice(all.indexOf(remark), 1);
          return null;
        },
      },
      getLocation: { since, call: ({ remark }) => range(new Area(remark.area.sheet, remark.area.rect)) },
    },
  };
}

const replyKind = defined<ReplyOn>({
  name: "CommentReply",
  id: ({ reply }) => reply.id,
  properties: {
    authorName: { since: 10, get: ({ reply }) => reply.author },
    content: {
      since: 10,
      get: ({ reply }) => reply.content,
      set: ({ reply }, value) => {
        reply.content = text(value);
      },
    },
  },
});

const repliesKind = defined<RemarkOn>({
  name: "CommentReplyCollection",
  items: (on) => on.remark.replies.map((reply) => entity(replyKind, { ...on, reply })),
  item: (on, key) => {
    const reply = on.remark.replies.find(({ id }) => id === key) ?? refuse("ItemNotFound");
    return entity(replyKind, { ...on, reply });
  },
});

const commentKind = defined<RemarkOn>({
  ...remarkKind("Comment", 10),
  links: { replies: { since: 10, to: (on) => entity(repliesKind, on) } },
});
const noteKind = defined<RemarkOn>(remarkKind("Note", 18));
const commentsKind = defined(collection("CommentCollection", 10, () => commentKind));
const notesKind = defined(collection("NoteCollection", 18, () => noteKind));
