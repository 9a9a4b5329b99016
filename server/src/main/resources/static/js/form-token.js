// Sends the secret of this page's forms with what htmx sends by itself.
document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector('meta[name="form-token"]').content;
    if (token && event.detail.verb !== "get") {
        event.detail.headers["X-CSRF-TOKEN"] = token;
    }
});
