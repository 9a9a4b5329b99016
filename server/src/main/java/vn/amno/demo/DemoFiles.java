package vn.amno.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sample files (sổ Excel mẫu) with which a newcomer can try the import page of the demonstration. */
public interface DemoFiles {

    /**
     * Writes the sample workbooks into a folder, which is made if it is missing; a file of that name that is there already is kept as it is.
     *
     * @return all sample files in the folder, in the order in which to try them
     */
    List<Path> write(Path folder) throws IOException;
}
