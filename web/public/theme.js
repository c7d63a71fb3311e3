// Before the first paint, so that a chosen theme never flashes. A file, because the page forbids inline scripts.
try {
  const theme = JSON.parse(localStorage.getItem('mandate.theme'))
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // No choice was kept, or none may be read.
}
