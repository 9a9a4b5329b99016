package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Long files and methods are not forbidden, but each needs a sentence saying why, in {@code docs/review-triggers.md}; and a sentence whose reason has
 * gone is taken out again.
 */
class ReviewTriggersTests {

    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 5;

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+\\.java[^`]*)` \\| \\S.* \\|");

    @Test
    void everyLongFileAndMethodHasAReason() throws IOException {
        var found = measure(mainSources());

        assertThat(explained()).containsExactlyInAnyOrderElementsOf(found);
    }

    private static List<Path> mainSources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList();
        }
    }

    /** Lines of the table look like: {@code | `File.java#method` | why |}. */
    private static Set<String> explained() throws IOException {
        var explained = new TreeSet<String>();
        for (var line : Files.readAllLines(ROOT.resolve("docs/review-triggers.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                explained.add(row.group(1));
            }
        }
        return explained;
    }

    private static Set<String> measure(List<Path> sources) throws IOException {
        var found = new TreeSet<String>();
        for (var source : sources) {
            if (Files.readAllLines(source).size() > FILE_LINES) {
                found.add(source.getFileName().toString());
            }
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(sources));
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                var name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                new Methods(unit, trees, name, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final String file;
        private final Set<String> found;

        Methods(CompilationUnitTree unit, Trees trees, String file, Set<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.file = file;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var end = positions.getEndPosition(unit, method);
            var length = lines.getLineNumber(end) - lines.getLineNumber(positions.getStartPosition(unit, method)) + 1;
            var tooWide = method.getParameters().size() > PARAMETERS && !"<init>".contentEquals(method.getName());
            if (length > METHOD_LINES || tooWide) {
                found.add("%s#%s".formatted(file, method.getName()));
            }
            return super.visitMethod(method, null);
        }
    }
}
