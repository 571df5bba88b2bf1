/** Either the text of a file or what is wrong with it, in words for the editor. */
export type Decoded = { text: string } | { problem: string; hint: string };

const putText = 'Put the text itself into the file, not a document of a word processor, a PDF or a picture.';
const saveAsUtf8 = 'Save the file as plain text in UTF-8 and run the command again.';

/** Bytes of a seed to text, byte order mark kept; refuses what is no readable UTF-8 text. */
export function decodeSeed(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'The file is empty.', hint: 'Paste the text into it, or remove the file.' };
  if (hasUtf16Mark(bytes)) return { problem: 'The file is UTF-16, expected UTF-8.', hint: saveAsUtf8 };
  if (bytes.includes(0))
    return { problem: `The file is binary or damaged: byte ${bytes.indexOf(0) + 1} is zero.`, hint: putText };
  if (!isUtf8(bytes)) {
    return {
      problem: `The file is not valid UTF-8: line ${firstInvalidLine(bytes)} has a wrong byte.`,
      hint: saveAsUtf8,
    };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const control = findControlCharacter(text);
  if (control !== undefined) {
    return {
      problem: `The file is binary or damaged: character ${control + 1} is a control character.`,
      hint: putText,
    };
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    return { problem: 'The file holds nothing but white space.', hint: 'Paste the text into it, or remove the file.' };
  }
  return { text };
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Line of the first character that a lenient decoder has to replace. */
function firstInvalidLine(bytes: Uint8Array): number {
  return (
    new TextDecoder('utf-8')
      .decode(bytes)
      .split('\uFFFD', 1)[0]
      ?.split(/\r\n|\n|\r/).length ?? 1
  );
}

/** Offset of a control character other than tab, line feed, form feed and carriage return. */
function findControlCharacter(text: string): number | undefined {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const match = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/.exec(text);
  return match?.index;
}
