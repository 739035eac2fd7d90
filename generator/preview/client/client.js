// The preview's own script: reloads after a good save, shows the report after a broken one.
(() => {
  "use strict";

  const RETRY_MS = 500;
  const build = document.currentScript.dataset.build;

  const overlay = document.createElement("aside");
  overlay.id = "postil-problems";
  overlay.setAttribute("role", "alert");
  overlay.setAttribute("aria-label", "Problems in the newest save");
  overlay.hidden = true;

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/__postil/client.css";
  document.head.append(style);
  document.body.append(overlay);

  function show(text) {
    overlay.hidden = text === "";
    overlay.replaceChildren();
    if (text === "") return;
    const heading = document.createElement("h2");
    heading.textContent = "The newest save has problems. What you see is the last good page.";
    const report = document.createElement("pre");
    report.textContent = text;
    overlay.append(heading, report);
  }

  function connect() {
    const socket = new WebSocket(`ws://${location.host}/livereload`);
    socket.addEventListener("open", () => {
      socket.send(JSON.stringify({ command: "hello", protocols: ["http://livereload.com/protocols/official-7"] }));
      socket.send(JSON.stringify({ command: "info", url: location.href }));
    });
    socket.addEventListener("message", (event) => {
      const message = JSON.parse(event.data);
      if (message.command !== "snapshot") return;
      if (message.build !== build) location.reload();
      else show(message.problems);
    });
    socket.addEventListener("close", () => setTimeout(connect, RETRY_MS)); // a restarted server has another build
  }

  connect();
})();
