import { saveBlob } from "../outlets/save-blob";

/** Hands a text to the reader as a file. */
export function saveText(text: string, name: string, type: string): void {
  saveBlob(new Blob([text], { type }), name);
}
