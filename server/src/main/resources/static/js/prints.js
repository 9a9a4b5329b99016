// Tells the log that this page goes to the printer; the server knows which pages have names on them.
window.addEventListener("beforeprint", () => {
    const token = document.querySelector('meta[name="form-token"]').content;
    if (!token) {
        return;
    }
    const told = new URLSearchParams(location.search);
    told.set("_csrf", token);
    told.set("path", location.pathname);
    navigator.sendBeacon("/prints", told);
});
