package vn.amno.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code amno} and its parts. */
@Command(name = "amno", description = "Ấm No: rà soát hộ nghèo, hộ cận nghèo.", subcommands = LawCommand.class)
public final class AmnoCommand {

    private AmnoCommand() {}

    /** Runs one command; gives the exit code of the contract. */
    public static int run(Clock clock, Server server, Maintenance maintenance, String... arguments) {
        var book = new Bookkeeping(maintenance.book(), clock);
        var line = new CommandLine(new AmnoCommand())
                .addSubcommand(new ReviewCommand(clock))
                .addSubcommand(new ServeCommand(server))
                .addSubcommand(new DemoCommand(server))
                .addSubcommand(new BackupCommand(maintenance.copies(), book))
                .addSubcommand(new RestoreCommand(maintenance.copies(), book))
                .addSubcommand(new AuditCommand(maintenance.log(), book))
                .addSubcommand(new KeysCommand(clock, maintenance.keys()))
                .addSubcommand(new TemplateCommand())
                .addSubcommand(new ComponentsCommand())
                .addSubcommand(new VersionCommand());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(AmnoCommand::wrongUsage);
        line.setExecutionExceptionHandler(AmnoCommand::failed);
        if (arguments.length == 0) {
            line.usage(line.getErr());
            return ExitCode.WRONG_USAGE;
        }
        return line.execute(arguments);
    }

    private static int wrongUsage(ParameterException problem, String... _arguments) {
        var line = problem.getCommandLine();
        line.getErr().println("amno: sai cách dùng. " + problem.getMessage());
        line.usage(line.getErr());
        return ExitCode.WRONG_USAGE;
    }

    private static int failed(Exception problem, CommandLine line, CommandLine.ParseResult _parsed) {
        line.getErr().println("amno: " + Failures.text(problem));
        return ExitCode.FAILED;
    }
}
