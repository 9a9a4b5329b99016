package vn.amno.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** Decrypts what {@link SealingStream} wrote. Gives no byte of a chunk that was changed, and no end before the true end. */
final class OpeningStream extends InputStream {

    private final PushbackInputStream source;
    private final Chunks chunks;
    private byte[] chunk = {};
    private int position;
    private boolean last;

    OpeningStream(InputStream input, PrivateKey key) throws IOException {
        source = new PushbackInputStream(input);
        var head = new DataInputStream(source);
        try {
            if (!Arrays.equals(head.readNBytes(Chunks.MARK.length), Chunks.MARK)) {
                throw new BackupException("Tệp này không phải bản sao lưu của Ấm No.");
            }
            var sender = new byte[head.readUnsignedByte()];
            head.readFully(sender);
            var theirs = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(sender));
            chunks = Chunks.opening(key, theirs, sender);
        } catch (EOFException | GeneralSecurityException e) {
            throw new BackupException("Phần đầu của bản sao lưu không đọc được: tệp đã bị sửa hoặc bị cắt.", e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == chunk.length) {
            if (last) {
                return -1;
            }
            open();
        }
        var part = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, part);
        position += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void open() throws IOException {
        var sealed = source.readNBytes(Chunks.SIZE + Chunks.TAG_BYTES);
        var next = source.read();
        last = next < 0;
        if (!last) {
            source.unread(next);
        }
        chunk = chunks.next(sealed, sealed.length, last);
        position = 0;
    }
}
