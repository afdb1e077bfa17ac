// what the engine brings along, and that it is enough to answer a case
def libraries = new File(basedir, 'target/dependency').listFiles()*.name.sort()
println 'runtime class path: ' + libraries.join(' ')
def ours = libraries.findAll { it.startsWith('tarpswg-') }.collect { it.replaceAll(/-\d.*/, '') }
assert ours == ['tarpswg-engine', 'tarpswg-evidence', 'tarpswg-model']
def allowed = ~/(tarpswg-(model|evidence|engine)|guava|failureaccess|listenablefuture|jackson-(core|databind|annotations)|jspecify|error_prone_annotations|j2objc-annotations)-.*/
assert libraries.every { it ==~ allowed }
def size = new File(basedir, 'target/dependency').listFiles()*.length().sum()
println 'runtime jars: ' + size + ' bytes'
assert size <= 8 * 1024 * 1024

def separator = File.pathSeparator
def java = new File(System.getProperty('java.home'), 'bin/java').path
def process = [java, '-cp', "${basedir}/target/classes${separator}${basedir}/target/dependency/*", 'org.example.minimal.Answer'].execute()
def out = process.text.trim()
assert process.waitFor() == 0
assert out == 'IN 56'
return true
