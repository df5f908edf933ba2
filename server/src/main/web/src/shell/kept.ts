/** Lets the browser keep the files of the page; where it will not, the page is as it was. */
export function keepPage(): void {
  void navigator.serviceWorker?.register('./keeper.js').catch(() => undefined);
}
