//! Assets: code and content that is uploaded next to a template, named by the hash of what is in it.
//!
//! The name depends on paths, executable bits and bytes alone: neither time nor machine nor the order of a directory
//! listing changes it. Nothing is compressed before it is written.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{AssetLocation, SynthOptions};
use crate::aws::lambda::function::Code;
use crate::definition::{AssetSource, Stager};
use crate::value::{Node, Value, sub};

/// A file that a template refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// The file's name next to the template: `asset.<hash>.zip`.
    pub file_name: String,
    /// The key under which the template expects it in the bucket, prefix included.
    pub object_key: String,
    contents: Contents,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Contents {
    /// Files to put into a zip.
    Files(Vec<Entry>),
    /// A zip that exists.
    Zip(PathBuf),
}

/// A file of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// Its path inside of the zip, with `/`.
    name: String,
    path: PathBuf,
    executable: bool,
}

/// Why an asset could not be written.
#[derive(Debug)]
pub struct AssetError {
    path: PathBuf,
    source: io::Error,
}

impl std::fmt::Display for AssetError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "cannot package `{}`", self.path.display())
    }
}

impl std::error::Error for AssetError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl Asset {
    /// Writes the asset's zip.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or `to` that cannot be written.
    pub fn write(&self, to: &mut (impl Write + io::Seek)) -> Result<(), AssetError> {
        match &self.contents {
            Contents::Zip(path) => {
                let mut file = fs::File::open(path).map_err(failed(path))?;
                io::copy(&mut file, to).map_err(failed(path))?;
            }
            Contents::Files(entries) => {
                let mut zip = ZipWriter::new(to);
                for entry in entries {
                    let mode = if entry.executable { 0o755 } else { 0o644 };
                    let options = SimpleFileOptions::default()
                        .compression_method(CompressionMethod::Deflated)
                        .last_modified_time(DateTime::default())
                        .unix_permissions(mode);
                    let started = zip.start_file(entry.name.as_str(), options);
                    started.map_err(|error| failed(&entry.path)(error.into()))?;
                    let mut file = fs::File::open(&entry.path).map_err(failed(&entry.path))?;
                    io::copy(&mut file, &mut zip).map_err(failed(&entry.path))?;
                }
                zip.finish()
                    .map_err(|error| failed(Path::new(&self.file_name))(error.into()))?;
            }
        }
        Ok(())
    }
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> AssetError {
    let path = path.to_owned();
    move |source| AssetError { path, source }
}

/// Takes in the assets of one stack.
pub(super) struct Staging<'a> {
    options: &'a SynthOptions,
    assets: Vec<Asset>,
}

impl<'a> Staging<'a> {
    pub(super) fn new(options: &'a SynthOptions) -> Self {
        Self {
            options,
            assets: Vec::new(),
        }
    }

    pub(super) fn into_assets(self) -> Vec<Asset> {
        self.assets
    }
}

impl Stager for Staging<'_> {
    fn stage(&mut self, source: AssetSource<'_>) -> Result<Node, String> {
        let prefix = match &self.options.assets {
            AssetLocation::Skip => return Ok(Node::from("not staged")),
            AssetLocation::Package => "",
            AssetLocation::Bucket { prefix, .. } => prefix,
        };
        let (contents, hash) = take_in(&self.options.root, source)?;
        let asset = Asset {
            file_name: format!("asset.{hash}.zip"),
            object_key: format!("{prefix}{hash}.zip"),
            contents,
        };
        let node = match &self.options.assets {
            AssetLocation::Bucket { name, .. } => Code::default()
                .s3_bucket(bucket(name.as_deref()).unchecked())
                .s3_key(&asset.object_key)
                .into(),
            _ => Node::from(asset.file_name.as_str()),
        };
        if !self.assets.contains(&asset) {
            self.assets.push(asset);
        }
        Ok(node)
    }
}

/// Without a name it is the bucket that `cdk bootstrap` makes, with its usual qualifier.
fn bucket(name: Option<&str>) -> Value<String> {
    match name {
        Some(name) if name.contains("${") => sub(name),
        Some(name) => name.into(),
        None => sub("cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"),
    }
}

fn take_in(root: &Path, source: AssetSource<'_>) -> Result<(Contents, String), String> {
    let (given, entries) = match source {
        AssetSource::Directory(path) => (path, directory(&root.join(path))),
        AssetSource::File(path) => (path, single_file(&root.join(path))),
        AssetSource::Zip(path) => {
            let file = root.join(path);
            let hash = hash_file(&file).map_err(|error| cannot_read(path, &error))?;
            return Ok((Contents::Zip(file), hash));
        }
    };
    let entries = entries.map_err(|error| cannot_read(given, &error))?;
    if entries.is_empty() {
        return Err(format!("directory `{given}` has no files"));
    }
    let hash = hash_entries(&entries).map_err(|error| cannot_read(given, &error))?;
    Ok((Contents::Files(entries), hash))
}

fn cannot_read(path: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => format!("there is no `{path}`"),
        io::ErrorKind::NotADirectory => format!("`{path}` is not a directory"),
        io::ErrorKind::IsADirectory => format!("`{path}` is a directory, not a file"),
        _ => format!("cannot read `{path}`: {error}"),
    }
}

/// What no function needs at run time, wherever it stands.
const LEFT_OUT: [&str; 4] = [".git", ".DS_Store", "__pycache__", ".pytest_cache"];

fn directory(root: &Path) -> io::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut open = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        for item in fs::read_dir(&folder)? {
            let item = item?;
            let name = item.file_name().into_string().map_err(|name| {
                io::Error::other(format!("`{}` is not a name in UTF-8", name.display()))
            })?;
            if LEFT_OUT.contains(&name.as_str()) {
                continue;
            }
            let (path, name) = (item.path(), format!("{prefix}{name}"));
            // Links are followed: the zip holds what they point to.
            if fs::metadata(&path)?.is_dir() {
                open.push((path, format!("{name}/")));
            } else {
                entries.push(entry(name, path)?);
            }
        }
    }
    entries.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(entries)
}

fn single_file(path: &Path) -> io::Result<Vec<Entry>> {
    if fs::metadata(path)?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| io::Error::other("the file's name is not UTF-8"))?;
    Ok(vec![entry(name.to_owned(), path.to_owned())?])
}

fn entry(name: String, path: PathBuf) -> io::Result<Entry> {
    let executable = is_executable(&fs::metadata(&path)?);
    Ok(Entry {
        name,
        path,
        executable,
    })
}

#[cfg(unix)]
fn is_executable(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &fs::Metadata) -> bool {
    false
}

fn hash_entries(entries: &[Entry]) -> io::Result<String> {
    let mut hash = Sha256::new();
    for entry in entries {
        let length = fs::metadata(&entry.path)?.len();
        hash.update(format!("{}\0{}\0{length}\0", entry.name, entry.executable));
        feed(&entry.path, &mut hash)?;
    }
    Ok(hex(hash))
}

fn hash_file(path: &Path) -> io::Result<String> {
    let mut hash = Sha256::new();
    feed(path, &mut hash)?;
    Ok(hex(hash))
}

fn feed(path: &Path, hash: &mut Sha256) -> io::Result<()> {
    let mut file = fs::File::open(path)?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        match buffer.get(..read) {
            Some(bytes) if !bytes.is_empty() => hash.update(bytes),
            _ => return Ok(()),
        }
    }
}

fn hex(hash: Sha256) -> String {
    let mut text = String::with_capacity(64);
    for byte in hash.finalize() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
