package vn.amno.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.law.BrokenLawException;
import vn.amno.law.LawBook;
import vn.amno.law.LawValue;

@Command(name = "law", description = "Dữ liệu pháp luật.", subcommands = LawCommand.Check.class)
final class LawCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Words.of(spec);
        line.usage(line.getErr());
        return ExitCode.WRONG_USAGE;
    }

    @Command(name = "check", description = "Kiểm tra: mỗi giá trị có nguồn, không chồng, không hở.")
    static final class Check implements Callable<Integer> {

        @Option(names = "--json", description = "In kết quả dạng JSON ra đầu ra chuẩn.")
        private boolean json;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            try {
                report(LawBook.shipped());
                return ExitCode.DONE;
            } catch (BrokenLawException broken) {
                faults(broken.faults());
                return ExitCode.FAILED;
            }
        }

        private void report(LawBook book) {
            var values = book.values();
            var missing = values.stream().filter(value -> value.text() == null).count();
            var doubtful = values.stream().filter(Check::toBeConfirmed).count();
            var line = Words.of(spec);
            if (json) {
                var figures = new LinkedHashMap<String, Object>();
                figures.put("values", values.size());
                figures.put("toBeConfirmed", doubtful);
                figures.put("notRecovered", missing);
                figures.put("standards", book.standards().size());
                figures.put("lists", book.lists().size());
                figures.put("fingerprint", book.fingerprint());
                figures.put("faults", List.of());
                line.getOut().println(JsonMapper.shared().writeValueAsString(figures));
                return;
            }
            line.getErr()
                    .printf(
                            "Đã kiểm tra %d giá trị, %d chuẩn, %d danh mục: không có lỗi.%n",
                            values.size(), book.standards().size(), book.lists().size());
            line.getErr()
                    .printf(
                            "%d giá trị cần đối chiếu văn bản, %d giá trị chưa tìm được văn bản.%nDấu vân tay: %s%n",
                            doubtful, missing, book.fingerprint());
        }

        private void faults(List<String> faults) {
            var line = Words.of(spec);
            if (json) {
                line.getOut().println(JsonMapper.shared().writeValueAsString(Map.of("faults", faults)));
            }
            line.getErr().printf("%d lỗi trong dữ liệu pháp luật:%n%s%n", faults.size(), String.join("\n", faults));
        }

        private static boolean toBeConfirmed(LawValue value) {
            var source = value.source();
            return value.text() != null && source != null && source.status().toBeConfirmed();
        }
    }
}
