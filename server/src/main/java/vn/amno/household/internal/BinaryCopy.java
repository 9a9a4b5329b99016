package vn.amno.household.internal;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** Rows in the binary format of PostgreSQL's COPY, which needs no escaping. Columns are written in the order of the COPY statement. */
final class BinaryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long POSTGRES_EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int BUFFER = 1 << 16;

    private final DataOutputStream out;
    private final int columns;

    BinaryCopy(OutputStream out, int columns) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
        this.columns = columns;
        this.out.write(SIGNATURE);
        this.out.writeLong(0);
    }

    BinaryCopy row() throws IOException {
        out.writeShort(columns);
        return this;
    }

    BinaryCopy integer(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
        return this;
    }

    BinaryCopy integer(@Nullable Integer value) throws IOException {
        return value == null ? absent() : integer(value.intValue());
    }

    BinaryCopy bigint(@Nullable Long value) throws IOException {
        if (value == null) {
            return absent();
        }
        out.writeInt(Long.BYTES);
        out.writeLong(value);
        return this;
    }

    BinaryCopy bool(boolean value) throws IOException {
        out.writeInt(1);
        out.writeBoolean(value);
        return this;
    }

    BinaryCopy uuid(@Nullable UUID value) throws IOException {
        if (value == null) {
            return absent();
        }
        out.writeInt(2 * Long.BYTES);
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
        return this;
    }

    BinaryCopy date(@Nullable LocalDate value) throws IOException {
        return value == null ? absent() : integer((int) (value.toEpochDay() - POSTGRES_EPOCH));
    }

    BinaryCopy text(@Nullable String value) throws IOException {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    BinaryCopy bytes(byte @Nullable [] value) throws IOException {
        if (value == null) {
            return absent();
        }
        out.writeInt(value.length);
        out.write(value);
        return this;
    }

    BinaryCopy bytesArray(List<byte[]> values) throws IOException {
        out.writeInt(5 * Integer.BYTES
                + values.stream()
                        .mapToInt(value -> Integer.BYTES + value.length)
                        .sum());
        out.writeInt(1);
        out.writeInt(0);
        out.writeInt(Oid.BYTEA);
        out.writeInt(values.size());
        out.writeInt(1);
        for (var value : values) {
            bytes(value);
        }
        return this;
    }

    BinaryCopy jsonb(String value) throws IOException {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length + 1);
        out.writeByte(1);
        out.write(bytes);
        return this;
    }

    /** Ends the data; nothing is loaded without it. */
    void finish() throws IOException {
        out.writeShort(-1);
        out.flush();
    }

    private BinaryCopy absent() throws IOException {
        out.writeInt(-1);
        return this;
    }
}
