//! The pinned packages: where they come from, and that they are what was pinned.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::count::Files;

/// A package that facts are read from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Source {
    /// The package client that fetches it: `pip` or `npm`.
    client: String,
    name: String,
    version: String,
    license: String,
    /// When its facts were published.
    pub(super) date: String,
    /// The file that the package client leaves behind.
    file: String,
    sha256: String,
}

impl Source {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// The bytes of the package: of the given file, or else downloaded into the folder unless they are there.
    pub(super) fn bytes(&self, given: Option<&Path>, folder: &Path) -> Result<Vec<u8>> {
        let path = match given {
            Some(given) => given.to_owned(),
            None => self.download(folder)?,
        };
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let found = sha256_of(&bytes);
        ensure!(
            found == self.sha256,
            "{} is not the pinned {} {}: its sha256 is {found}, and the manifest says {}",
            path.display(),
            self.name,
            self.version,
            self.sha256,
        );
        Ok(bytes)
    }

    fn download(&self, folder: &Path) -> Result<PathBuf> {
        let path = folder.join(&self.file);
        if path.exists() {
            return Ok(path);
        }
        fs::create_dir_all(folder)?;
        let (name, version) = (&self.name, &self.version);
        let mut command = match self.client.as_str() {
            "pip" => {
                let mut pip = Command::new("python3");
                pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--dest"]);
                pip.arg(folder).arg(format!("{name}=={version}"));
                pip
            }
            "npm" => {
                let mut npm = Command::new("npm");
                npm.args(["pack", "--silent", "--pack-destination"]);
                npm.arg(folder).arg(format!("{name}@{version}"));
                npm
            }
            other => bail!("nothing is known of the package client `{other}`"),
        };
        let status = command
            .stdout(Stdio::null())
            .status()
            .with_context(|| format!("{} is needed to fetch {name} {version}", self.client))?;
        ensure!(
            status.success(),
            "{} could not fetch {name} {version}",
            self.client
        );
        Ok(path)
    }
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub(super) fn sha256_of(bytes: &[u8]) -> String {
    use std::fmt::Write;

    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// The content of a file that is compressed alone.
pub(super) fn unzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut content)?;
    Ok(content)
}

/// The size of a tar archive's units: a header, then as many as the content fills.
const BLOCK: usize = 512;

/// The one file of a package (a compressed tar archive) that holds its data; the others are counted.
pub(super) fn file_of_package(bytes: &[u8], wanted: &str, files: &mut Files) -> Result<Vec<u8>> {
    let archive = unzipped(bytes)?;
    let (mut at, mut read, mut found) = (0, 0, None);
    while let Some(header) = archive.get(at..at + BLOCK) {
        let name = text_of(header, 0, 100)?;
        if name.is_empty() {
            break;
        }
        let size = usize::from_str_radix(text_of(header, 124, 12)?.trim(), 8)
            .with_context(|| format!("the size of {name} is not a number"))?;
        let start = at + BLOCK;
        let content = archive
            .get(start..start + size)
            .context("the package is cut")?;
        if text_of(header, 156, 1)? == "0" {
            read += 1;
            if name == wanted {
                found = Some(content.to_vec());
                files.keep("service specification");
            } else {
                files.skip("the program of the service specification, not its data");
            }
        }
        at = start + size.div_ceil(BLOCK) * BLOCK;
    }
    files.read(read);
    found.with_context(|| format!("the package has no {wanted}"))
}

/// A field of a tar header, which ends at its first zero.
fn text_of(header: &[u8], start: usize, len: usize) -> Result<&str> {
    let field = header.get(start..start + len).unwrap_or_default();
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(len);
    Ok(std::str::from_utf8(field.get(..end).unwrap_or_default())?)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    /// A file as a tar archive holds it.
    fn member(name: &str, content: &[u8]) -> Vec<u8> {
        let mut header = vec![0; BLOCK];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
        header[156] = b'0';
        let mut member = header;
        member.extend(content);
        member.resize(member.len().next_multiple_of(BLOCK), 0);
        member
    }

    #[test]
    fn a_package_gives_its_file_and_counts_the_others() {
        let mut archive = member("package/index.js", &[7; 700]);
        archive.extend(member("package/db", b"facts"));
        archive.extend([0; BLOCK]);
        let mut package = GzEncoder::new(Vec::new(), Compression::default());
        package.write_all(&archive).unwrap();
        let package = package.finish().unwrap();

        let mut files = Files::default();
        let found = file_of_package(&package, "package/db", &mut files).unwrap();
        assert_eq!(found, b"facts");
        files.balance("files").unwrap();
        let missing = file_of_package(&package, "package/other", &mut Files::default());
        assert_eq!(
            missing.unwrap_err().to_string(),
            "the package has no package/other"
        );
    }
}
