//! From definitions to templates.
//!
//! 1. [`expand`](self): compositions are taken apart.
//! 2. `lower`: every construct writes its resources and asks for permissions.
//! 3. `grant`, `resource_policy`: what was asked is merged into as few policies as possible.
//! 4. `cross_stack`: references to other stacks become outputs and imports.
//! 5. `check`: what has no target, goes in circles, or is more than CloudFormation takes.
//! 6. `validate`: what the facts about resource types say of the template.
//!
//! Everything wrong is collected; a [`Synthesis`] with an error is not to be written.

mod asset;
mod check;
mod cross_stack;
mod expand;
mod grant;
mod graph;
mod lower;
mod resource_policy;
mod tag;
mod validate;

use std::path::PathBuf;
use std::sync::Arc;

use indexmap::IndexMap;

pub use asset::{Asset, AssetError};

use crate::definition::{App, Draft, Environment, Stack};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::facts::Facts;
use crate::template::Template;
use crate::validate as validation;

/// How to synthesize.
#[derive(Clone, Debug)]
pub struct SynthOptions {
    /// The directory to which the paths of code and content are relative. Default: the current one.
    pub root: PathBuf,
    /// How templates refer to assets.
    pub assets: AssetLocation,
    /// The facts against which templates are validated. Default: those that are part of the program.
    pub facts: Option<Arc<Facts>>,
    /// How templates are validated: which rules speak, and how they are set. A stack that names its region is validated for
    /// that one.
    pub validation: validation::Options,
}

impl Default for SynthOptions {
    fn default() -> Self {
        Self {
            root: PathBuf::from("."),
            assets: AssetLocation::default(),
            facts: None,
            validation: validation::Options::default(),
        }
    }
}

/// How templates refer to assets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssetLocation {
    /// In a bucket; without a name in the one that the standard bootstrap makes for account and region.
    Bucket {
        /// The bucket.
        name: Option<String>,
        /// What stands in front of every object key, such as `shop/`.
        prefix: String,
    },
    /// As local files, which `aws cloudformation package` uploads.
    Package,
    /// Not at all: nothing is read from disk, and templates are not validated. For listing stacks.
    Skip,
}

impl Default for AssetLocation {
    fn default() -> Self {
        Self::Bucket {
            name: None,
            prefix: String::new(),
        }
    }
}

/// A stack as it goes out.
#[derive(Clone, Debug)]
pub struct SynthesizedStack {
    /// The id.
    pub id: String,
    /// The name under which it is deployed.
    pub name: String,
    /// Account and region.
    pub environment: Environment,
    /// Whether CloudFormation refuses to delete it.
    pub termination_protection: bool,
    /// The stacks that must be deployed before it, by id.
    pub dependencies: Vec<String>,
    /// The template.
    pub template: Template,
    /// The files that the template refers to.
    pub assets: Vec<Asset>,
}

/// The outcome of a synthesis.
#[derive(Clone, Debug, Default)]
pub struct Synthesis {
    /// The stacks, each after those it depends on.
    pub stacks: Vec<SynthesizedStack>,
    /// What was found wrong.
    pub diagnostics: Diagnostics,
}

impl Synthesis {
    /// The template of a stack.
    pub fn template(&self, id: &str) -> Option<&Template> {
        let stack = self.stacks.iter().find(|stack| stack.id == id)?;
        Some(&stack.template)
    }
}

/// A stack on its way: its definition, what was lowered, and the template in the making.
struct Work<'a> {
    stack: &'a Stack,
    draft: Draft,
    template: Template,
    assets: Vec<Asset>,
    dependencies: IndexMap<String, crate::value::Origin>,
}

/// Synthesizes all stacks of an app.
pub fn synthesize(app: &App, options: &SynthOptions) -> Synthesis {
    let mut diagnostics = Diagnostics::new();
    let expanded = expand::expand(app, &mut diagnostics);
    let mut works: IndexMap<String, Work<'_>> = IndexMap::new();
    for (id, stack) in &expanded.stacks {
        let work = lower::lower(app, &expanded, stack, options, &mut diagnostics);
        works.insert(id.clone(), work);
    }
    resource_policy::attach(&mut works, &mut diagnostics);
    grant::attach(&mut works, &mut diagnostics);
    for work in works.values_mut() {
        lower::order(work, &mut diagnostics);
        work.template.resources = std::mem::take(&mut work.draft.resources);
    }
    cross_stack::connect(app, &mut works, &mut diagnostics);
    for work in works.values() {
        check::check(work, &mut diagnostics);
        validate::validate(work, options, &mut diagnostics);
    }
    let order = cross_stack::order(&works, &mut diagnostics);
    let stacks = order
        .into_iter()
        .filter_map(|id| works.shift_remove(&id))
        .map(finish)
        .collect();
    Synthesis {
        stacks,
        diagnostics,
    }
}

fn finish(work: Work<'_>) -> SynthesizedStack {
    SynthesizedStack {
        id: work.stack.id().to_owned(),
        name: work.stack.deployed_name().to_owned(),
        environment: work.stack.target().clone(),
        termination_protection: work.stack.is_protected(),
        dependencies: work.dependencies.into_keys().collect(),
        template: work.template,
        assets: work.assets,
    }
}

/// A name that is no logical id, reported.
fn check_name(name: &str, origin: crate::value::Origin, diagnostics: &mut Diagnostics) {
    let fits = (1..=255).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric());
    if !fits {
        let diagnostic = Diagnostic::error(
            Code::INVALID_NAME,
            format!("`{name}` cannot be a name: it becomes a logical id"),
        )
        .at(origin, "")
        .help("a logical id has 1 to 255 letters and digits, and nothing else");
        diagnostics.push(diagnostic);
    }
}
