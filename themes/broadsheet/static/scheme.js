// Before the first paint: the colours that were chosen on an earlier page, else those of the system
try {
  const chosen = localStorage.getItem("broadsheet-scheme");
  if (/^(light|dark)$/.test(chosen)) document.documentElement.classList.add(chosen);
} catch { /* nothing is kept here */ }
