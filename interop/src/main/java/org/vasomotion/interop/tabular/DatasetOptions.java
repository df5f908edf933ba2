package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.measurand.MeasurandCatalog;

/// How a dataset is read.
///
/// @param measurands the rows that items may stand for
/// @param drugs the rows that items may stand for
/// @param threads that the scan and the sort may use
/// @param memoryMebibytes that the scan and the sort may hold; what does not fit goes to `spillFolder`
/// @param spillFolder in which a folder of our own is made and removed again
/// @param compression whether compressed files are checked against their checksums
@Api
public record DatasetOptions(
        MeasurandCatalog measurands,
        DrugCatalog drugs,
        int threads,
        int memoryMebibytes,
        Path spillFolder,
        Compression compression) {

    /// What is done about the checksum that a gzip file ends with. The scan itself does not look at it.
    @Api
    public enum Compression {
        /// Inflate every file and compare: of a small archive once, as it is read, of others a second time beside.
        VERIFY,
        /// Believe the file.
        TRUST
    }

    private static final int MEMORY_MEBIBYTES = 384;
    private static final int LEAST_MEMORY_MEBIBYTES = 128;

    public DatasetOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("a scan needs a thread, got " + threads);
        }
        if (memoryMebibytes < LEAST_MEMORY_MEBIBYTES) {
            throw new IllegalArgumentException(
                    "a scan needs " + LEAST_MEMORY_MEBIBYTES + " MiB, got " + memoryMebibytes);
        }
    }

    /// All processors, the system's folder for temporary files.
    public static DatasetOptions of(MeasurandCatalog measurands, DrugCatalog drugs) {
        return new DatasetOptions(
                measurands,
                drugs,
                Runtime.getRuntime().availableProcessors(),
                MEMORY_MEBIBYTES,
                Path.of(System.getProperty("java.io.tmpdir")),
                Compression.VERIFY);
    }

    public DatasetOptions withThreads(int newThreads) {
        return new DatasetOptions(measurands, drugs, newThreads, memoryMebibytes, spillFolder, compression);
    }

    public DatasetOptions withMemoryMebibytes(int newMebibytes) {
        return new DatasetOptions(measurands, drugs, threads, newMebibytes, spillFolder, compression);
    }

    public DatasetOptions withSpillFolder(Path newFolder) {
        return new DatasetOptions(measurands, drugs, threads, memoryMebibytes, newFolder, compression);
    }

    public DatasetOptions withCompression(Compression newCompression) {
        return new DatasetOptions(measurands, drugs, threads, memoryMebibytes, spillFolder, newCompression);
    }
}
