package vn.amno.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;

/** Encrypts what is written for the holder of a key. Complete only once it was closed. */
final class SealingStream extends OutputStream {

    private final OutputStream target;
    private final Chunks chunks;
    private final byte[] buffer = new byte[Chunks.SIZE];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream target, PublicKey recipient) throws IOException {
        this.target = target;
        try {
            var pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            var ours = pair.getPublic().getEncoded();
            target.write(Chunks.MARK);
            target.write(ours.length);
            target.write(ours);
            chunks = Chunks.sealing(pair.getPrivate(), recipient, ours);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
        var done = 0;
        while (done < length) {
            if (filled == buffer.length) {
                target.write(chunks.next(buffer, filled, false));
                filled = 0;
            }
            var part = Math.min(length - done, buffer.length - filled);
            System.arraycopy(data, offset + done, buffer, filled, part);
            filled += part;
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        target.write(chunks.next(buffer, filled, true));
        target.close();
    }
}
