// A page that got its style sheets and runs its scripts
() => {
  const problems = [];
  const sheets = [...document.querySelectorAll("link[rel=stylesheet]")].filter((each) => !each.sheet);
  if (sheets.length) problems.push(`has no ${sheets.map((each) => each.href).join(", ")}`);
  const dead = [...document.images].filter((each) => each.loading !== "lazy" && each.complete && each.naturalWidth === 0);
  if (dead.length) problems.push(`has no picture ${dead.map((each) => each.src).join(", ")}`);
  const button = document.querySelector(".scheme");
  if (button?.hidden) problems.push("runs no scripts");
  return problems;
}
