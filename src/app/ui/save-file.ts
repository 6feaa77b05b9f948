/** Gives the reader a file, as a download does. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The click has started the download, which keeps the file: the URL may go after this task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
