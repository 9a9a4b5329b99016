// Forms with data-passkey="create" or "get": asks the server for a question, the device for its answer, and sends that with the form. Without this file, or on a browser
// that knows no passkeys, the text beside the form says what to do instead.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const known = (list) => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

const device = {
    async create(asked) {
        const key = await navigator.credentials.create({
            publicKey: {
                ...asked,
                challenge: bytes(asked.challenge),
                user: { ...asked.user, id: bytes(asked.user.id) },
                excludeCredentials: known(asked.excludeCredentials),
            },
        });
        return answer(key, {
            attestationObject: text(key.response.attestationObject),
            transports: key.response.getTransports?.() ?? [],
        });
    },
    async get(asked) {
        const key = await navigator.credentials.get({
            publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) },
        });
        const owner = key.response.userHandle;
        return answer(key, {
            authenticatorData: text(key.response.authenticatorData),
            signature: text(key.response.signature),
            ...(owner ? { userHandle: text(owner) } : {}),
        });
    },
};

function answer(key, parts) {
    return JSON.stringify({
        id: key.id,
        rawId: key.id,
        type: key.type,
        response: { clientDataJSON: text(key.response.clientDataJSON), ...parts },
        clientExtensionResults: key.getClientExtensionResults(),
    });
}

async function question(form) {
    const token = document.querySelector('meta[name="form-token"]').content;
    const reply = await fetch(form.dataset.question, { method: "POST", headers: { "X-CSRF-TOKEN": token } });
    if (reply.status === 403 && form.dataset.stale) {
        location.assign(form.dataset.stale);
        return null;
    }
    if (!reply.ok) {
        throw new Error(String(reply.status));
    }
    return reply.json();
}

for (const form of window.PublicKeyCredential ? document.querySelectorAll("form[data-passkey]") : []) {
    form.hidden = false;
    form.nextElementSibling?.matches("[data-passkey-otherwise]") && (form.nextElementSibling.hidden = true);
    const status = form.querySelector("[role=status]");
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        status.textContent = "Làm theo lời nhắc của thiết bị.";
        try {
            const asked = await question(form);
            if (asked) {
                form.elements.answer.value = await device[form.dataset.passkey](asked);
                form.submit();
            }
        } catch (refusal) {
            status.textContent =
                refusal.name === "InvalidStateError"
                    ? "Thiết bị này đã có khóa của tài khoản. Không cần thêm nữa."
                    : "Thiết bị chưa xác nhận, hoặc đã bấm hủy. Thử lại, hoặc dùng cách khác.";
        }
    });
}
