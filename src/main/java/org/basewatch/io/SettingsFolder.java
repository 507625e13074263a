package org.basewatch.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps the settings of a person's programs, what they can make again, and their logs. Any thread. */
public final class SettingsFolder {
    private static final String NAME = "Basewatch";

    private SettingsFolder() {}

    /** The folder for this person on this system; it need not exist yet. */
    public static Path ofThisSystem() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    /**
     * The folder for a system: {@code %APPDATA%\Basewatch} on Windows, {@code ~/Library/Application Support/Basewatch} on
     * macOS, {@code $XDG_CONFIG_HOME/basewatch} or {@code ~/.config/basewatch} elsewhere.
     *
     * @param system name of the system, as in {@code os.name}
     * @param home the person's home folder
     * @param environment the environment variables
     */
    public static Path of(String system, String home, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return variable(environment, "APPDATA")
                    .orElse(Path.of(home, "AppData", "Roaming"))
                    .resolve(NAME);
        }
        if (lower.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", NAME);
        }
        // The XDG rules say that a relative path there is to be ignored.
        return variable(environment, "XDG_CONFIG_HOME")
                .filter(Path::isAbsolute)
                .orElse(Path.of(home, ".config"))
                .resolve(NAME.toLowerCase(Locale.ROOT));
    }

    /** The folder for what can be made again at any time, for this person on this system; it need not exist yet. */
    public static Path cacheOfThisSystem() {
        return cache(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    /**
     * The cache folder for a system: {@code %LOCALAPPDATA%\Basewatch\Cache} on Windows, {@code ~/Library/Caches/Basewatch} on
     * macOS, {@code $XDG_CACHE_HOME/basewatch} or {@code ~/.cache/basewatch} elsewhere.
     *
     * @param system name of the system, as in {@code os.name}
     * @param home the person's home folder
     * @param environment the environment variables
     */
    public static Path cache(String system, String home, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return variable(environment, "LOCALAPPDATA")
                    .orElse(Path.of(home, "AppData", "Local"))
                    .resolve(NAME)
                    .resolve("Cache");
        }
        if (lower.startsWith("mac")) {
            return Path.of(home, "Library", "Caches", NAME);
        }
        return variable(environment, "XDG_CACHE_HOME")
                .filter(Path::isAbsolute)
                .orElse(Path.of(home, ".cache"))
                .resolve(NAME.toLowerCase(Locale.ROOT));
    }

    /** The folder for the log of this person's programs on this system; it need not exist yet. */
    public static Path logOfThisSystem() {
        return log(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    /**
     * The folder for the log: {@code %LOCALAPPDATA%\Basewatch\Log} on Windows, {@code ~/Library/Logs/Basewatch} on macOS,
     * {@code $XDG_STATE_HOME/basewatch} or {@code ~/.local/state/basewatch} elsewhere.
     *
     * @param system name of the system, as in {@code os.name}
     * @param home the person's home folder
     * @param environment the environment variables
     */
    public static Path log(String system, String home, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return variable(environment, "LOCALAPPDATA")
                    .orElse(Path.of(home, "AppData", "Local"))
                    .resolve(NAME)
                    .resolve("Log");
        }
        if (lower.startsWith("mac")) {
            return Path.of(home, "Library", "Logs", NAME);
        }
        return variable(environment, "XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .orElse(Path.of(home, ".local", "state"))
                .resolve(NAME.toLowerCase(Locale.ROOT));
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
