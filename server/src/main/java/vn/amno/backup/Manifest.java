package vn.amno.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a copy holds (kê khai của bản sao lưu).
 *
 * @param schema version of the last migration
 * @param keys ids of the installation's keys under which fields are encrypted; empty when none is
 * @param tables so that each stands after those that it refers to
 */
public record Manifest(
        int format,
        String program,
        String schema,
        Instant takenAt,
        List<Integer> keys,
        List<Table> tables,
        List<Partition> partitions,
        List<Sequence> sequences) {

    static final int FORMAT = 1;

    public Manifest {
        keys = List.copyOf(keys);
        tables = List.copyOf(tables);
        partitions = List.copyOf(partitions);
        sequences = List.copyOf(sequences);
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /**
     * @param order SQL expressions that put the rows into one order everywhere
     * @param sha256 of the rows in that order, as the database writes them in binary; in hexadecimal digits
     */
    public record Table(
            String schema, String name, List<String> columns, List<String> order, long rows, String sha256) {

        public Table {
            columns = List.copyOf(columns);
            order = List.copyOf(order);
        }

        Table counted(long found, String hash) {
            return new Table(schema, name, columns, order, found, hash);
        }

        String place() {
            return schema + "." + name;
        }
    }

    /**
     * @param bound as PostgreSQL writes it: {@code FOR VALUES FROM … TO …} or {@code DEFAULT}
     */
    public record Partition(String schema, String name, String parent, String bound) {}

    /**
     * @param called whether the value was given out already
     */
    public record Sequence(String schema, String name, long value, boolean called) {}
}
