/** How each recipe is started, in its own folder. `version` says that its language is there, and which. */
export const recipes = {
  php: {
    version: ['php', '-r', 'echo "PHP " . PHP_VERSION;'],
    start: (port) => ['php', '-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, 'confirm.php'],
    // Its own server takes one call at a time without this.
    env: { PHP_CLI_SERVER_WORKERS: '8' },
  },
  flask: {
    version: [
      '/usr/bin/python3',
      '-c',
      'import flask, sys; print("Flask", flask.__version__, "Python", sys.version.split()[0])',
    ],
    start: () => ['/usr/bin/python3', 'app.py'],
  },
  django: {
    version: ['/usr/bin/python3', '-c', 'import django; print("Django", django.__version__)'],
    start: () => ['/usr/bin/python3', 'shop.py'],
  },
  go: {
    version: ['go', 'version'],
    // Debian packages libraries as sources below /usr/share/gocode, for the way before modules.
    build: (into) => ['go', 'build', '-o', `${into}/confirm`, 'main.go'],
    start: (_, into) => [`${into}/confirm`],
    env: { GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '-buildvcs=false' },
  },
  sinatra: {
    version: [
      'ruby',
      '-e',
      'require "sinatra/version"; require "sqlite3"; puts "Sinatra #{Sinatra::VERSION}, Ruby #{RUBY_VERSION}"',
    ],
    start: () => ['ruby', 'app.rb', '-e', 'production'],
  },
  java: {
    version: ['sh', '-c', 'test -f /usr/share/java/sqlite-jdbc.jar && java -version 2>&1 | head -1'],
    start: () => ['java', '-cp', '/usr/share/java/sqlite-jdbc.jar:/usr/share/java/slf4j-api.jar', 'ConfirmServer.java'],
  },
}

/** Recipes that nothing here can run. */
export const notRun = {
  laravel: 'needs Composer',
  'spring-java': 'needs Maven Central',
  'spring-kotlin': 'needs Maven Central',
  dotnet: 'needs .NET',
}
