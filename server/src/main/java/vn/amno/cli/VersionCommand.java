package vn.amno.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.amno.kernel.Product;

@Command(name = "version", description = "In phiên bản.")
final class VersionCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Words.of(spec).getOut().println(Product.versionText());
        return ExitCode.DONE;
    }
}
