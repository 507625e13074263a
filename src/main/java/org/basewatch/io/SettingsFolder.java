package org.basewatch.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps the settings of a person's programs, what they can make again, and their logs. Any thread. */
public final class SettingsFolder {
    private static final String NAME = "Basewatch";

    private SettingsFolder() {}

    /** What is kept, and where each kind of system has its place for that. */
    private enum Kind {
        SETTINGS("APPDATA", "AppData/Roaming", "", "Library/Application Support", "XDG_CONFIG_HOME", ".config"),
        CACHE("LOCALAPPDATA", "AppData/Local", "Cache", "Library/Caches", "XDG_CACHE_HOME", ".cache"),
        LOG("LOCALAPPDATA", "AppData/Local", "Log", "Library/Logs", "XDG_STATE_HOME", ".local/state");

        private final String windows;
        private final String windowsDefault;
        private final String withinOnWindows;
        private final String mac;
        private final String xdg;
        private final String xdgDefault;

        Kind(String windows, String windowsDefault, String withinOnWindows, String mac, String xdg, String xdgDefault) {
            this.windows = windows;
            this.windowsDefault = windowsDefault;
            this.withinOnWindows = withinOnWindows;
            this.mac = mac;
            this.xdg = xdg;
            this.xdgDefault = xdgDefault;
        }

        Path folder(String system, String home, Map<String, String> environment) {
            String lower = system.toLowerCase(Locale.ROOT);
            if (lower.startsWith("windows")) {
                return variable(environment, windows)
                        .orElse(Path.of(home, windowsDefault))
                        .resolve(NAME)
                        .resolve(withinOnWindows);
            }
            if (lower.startsWith("mac")) {
                return Path.of(home, mac, NAME);
            }
            // The XDG rules say that a relative path there is to be ignored.
            return variable(environment, xdg)
                    .filter(Path::isAbsolute)
                    .orElse(Path.of(home, xdgDefault))
                    .resolve(NAME.toLowerCase(Locale.ROOT));
        }
    }

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
        return Kind.SETTINGS.folder(system, home, environment);
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
        return Kind.CACHE.folder(system, home, environment);
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
        return Kind.LOG.folder(system, home, environment);
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
