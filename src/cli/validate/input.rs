//! Reading a file or standard input, within a limit.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use anyhow::Context;

/// More than any template or schema; a device or a wrong file must not fill the memory.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// The name under which people see a file: as they wrote it, with `/`.
pub(super) fn shown_name(file: &Path) -> String {
    if is_stdin(file) {
        return "<stdin>".to_owned();
    }
    file.to_string_lossy().replace('\\', "/")
}

pub(super) fn read(directory: &Path, file: &Path) -> anyhow::Result<String> {
    let reading = || format!("cannot read `{}`", shown_name(file));
    if is_stdin(file) {
        return read_text(io::stdin().lock()).with_context(reading);
    }
    let path = directory.join(file);
    if fs::metadata(&path).with_context(reading)?.is_dir() {
        let error = anyhow::anyhow!("it is a directory: name the templates in it");
        return Err(error).with_context(reading);
    }
    File::open(&path)
        .map_err(anyhow::Error::from)
        .and_then(read_text)
        .with_context(reading)
}

fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn read_text(source: impl Read) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    let count = source.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if count as u64 > MAX_BYTES {
        anyhow::bail!("it is larger than 16 MiB");
    }
    let text = String::from_utf8(bytes).map_err(|error| error.utf8_error());
    text.map_err(|error| anyhow::anyhow!("byte {} is not UTF-8 text", error.valid_up_to() + 1))
}
