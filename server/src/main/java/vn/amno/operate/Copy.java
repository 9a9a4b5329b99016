package vn.amno.operate;

import java.time.Duration;
import java.time.Instant;

/** Something that was done with a copy of the database (việc với bản sao lưu). */
public record Copy(Kind kind, Instant doneAt, Duration took, File file) {

    /** Constants are stored. */
    public enum Kind {
        BACKUP("sao lưu"),
        /** Restored into a server of its own and compared, then thrown away. */
        REHEARSAL("khôi phục thử"),
        RESTORE("khôi phục");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }

    /**
     * @param path on the machine on which it was done
     * @param takenAt the copy shows the data of this moment
     * @param sha256 of the whole file, in hexadecimal digits
     */
    public record File(String path, Instant takenAt, int tables, long rows, long bytes, String sha256) {}
}
