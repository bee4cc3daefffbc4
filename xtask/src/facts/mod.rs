//! `cargo xtask facts`: builds the facts database from the published schemas.

mod attributes;
mod count;
mod event;
mod manifest;
mod patch;
mod prose;
mod refresh;
mod schema;
mod service;
mod source;
mod wheel;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use formwork::facts::{FactTree, image_of, translate_patterns};
use serde_json::json;

use manifest::{Held, ImageFile, Manifest, Pinned, Read};
use schema::Tree;
use service::Specification;
use source::{file_of_package, unzipped};
use wheel::Wheel;

/// Builds the facts database from the published schemas
///
/// The packages are those that `src/facts/data/manifest.json` pins: name, version, SHA-256. They are downloaded to
/// `target/facts` unless they are there or are given. To refresh the facts, write newer packages into the manifest, run
/// this, and review `snapshots/facts/refresh.txt`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The wheel of cfn-lint
    #[arg(long, value_name = "FILE")]
    wheel: Option<PathBuf>,
    /// The package of the service specification
    #[arg(long, value_name = "FILE")]
    service_spec: Option<PathBuf>,
    /// Fails where the committed files are not what would be built; writes nothing
    #[arg(long)]
    check: bool,
}

const IMAGE: &str = "src/facts/data/facts.bin";
const MANIFEST: &str = "src/facts/data/manifest.json";
const PATCHES: &str = "src/facts/patches";
const REFRESH: &str = "snapshots/facts/refresh.txt";

pub(crate) fn run(args: &Args) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    let root = root.context("the workspace has no folder")?;
    let (image, manifest) = build(args, root)?;

    let old = fs::read(root.join(IMAGE)).unwrap_or_default();
    let old_manifest = fs::read_to_string(root.join(MANIFEST))?;
    if args.check {
        ensure!(
            old == image && old_manifest == manifest,
            "the committed facts are not what is built from the pinned packages: run `cargo xtask facts`"
        );
        println!("the committed facts are what is built from the pinned packages");
        return Ok(());
    }
    if old != image {
        let report = refresh::report(old, image.clone())?;
        print!("{report}");
        let path = root.join(REFRESH);
        fs::create_dir_all(path.parent().context("the snapshots have no folder")?)?;
        fs::write(path, report)?;
    }
    fs::write(root.join(IMAGE), &image)?;
    fs::write(root.join(MANIFEST), &manifest)?;
    println!("{IMAGE}: {} bytes", image.len());
    Ok(())
}

/// The image and the manifest.
fn build(args: &Args, root: &Path) -> Result<(Vec<u8>, String)> {
    let downloads = root.join("target/facts");
    let mut pinned = Pinned::read(&root.join(MANIFEST))?;
    let mut read = Read::default();

    let source = pinned.source("cfn-lint")?;
    let bytes = source.bytes(args.wheel.as_deref(), &downloads)?;
    let mut wheel = Wheel::read(&bytes, &mut read.files)?;
    source.date.clone_from(&wheel.date);
    let (mut tree, patched) = Tree::of(&mut wheel, &root.join(PATCHES), &mut read)?;

    let source = pinned.source("@aws-cdk/aws-service-spec")?;
    let bytes = source.bytes(args.service_spec.as_deref(), &downloads)?;
    let database = file_of_package(&bytes, "package/db.json.gz", &mut read.files)?;
    let specification = Specification::parse(&unzipped(&database)?)?;
    let mut counts = service::Counts::default();
    let facts = specification.facts(|name| tree.has_type(name), &mut counts)?;
    tree.add_service_facts(facts);
    read.take(counts);

    let patterns = tree.patterns();
    let translated = translate_patterns(&patterns);
    read.patterns.read(patterns.len());
    for pattern in &patterns {
        match translated.untranslatable.get(pattern) {
            Some(cause) => read.patterns.skip(cause),
            None => read.patterns.keep("patterns"),
        }
    }
    read.balance()?;

    let held = Held::of(&tree.parts).patterns(patterns.len());
    let mut facts = tree.facts();
    facts.insert("patterns".to_owned(), translated.patterns);
    facts.insert("classes".to_owned(), translated.classes);
    let sources = serde_json::to_value(&pinned.sources)?;
    facts.insert("meta".to_owned(), (&json!({ "sources": sources })).into());
    let image = image_of(&FactTree::Map(facts));

    let manifest = Manifest {
        sources: &pinned.sources,
        image: ImageFile::of(&image),
        held,
        read: &read,
        patches: &patched,
        untranslatable: &translated.untranslatable,
    };
    Ok((image, serde_json::to_string_pretty(&manifest)? + "\n"))
}
