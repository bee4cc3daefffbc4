//! What is validated, and how.

use std::fmt;
use std::sync::Arc;

use indexmap::IndexMap;

use super::selection::is_rule;
use super::{Date, Page, pages};
use crate::facts::Facts;
use crate::value::{Node, nearest, suggestion};

/// What is validated, and how.
///
/// Rules are named by their code (`E3012`), the beginning of it (`E3`, `W`), or the name of a pack (`security`,
/// `security-queues`).
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The regions into which the template is deployed; `ALL_REGIONS` is every one. Default: `us-east-1`.
    pub regions: Vec<String>,
    /// The only rules that speak. Default: errors and warnings of CloudFormation.
    pub select: Vec<String>,
    /// Rules that speak, too: what is only worth knowing (`I`), packs.
    pub include: Vec<String>,
    /// Rules that are silent.
    pub ignore: Vec<String>,
    /// Rules that nothing can silence: neither `ignore` nor the template.
    pub mandatory: Vec<String>,
    /// The settings of rules, by their code and name, such as `E3012` `strict`: `true`. A list is its items with
    /// commas between them.
    pub settings: IndexMap<String, IndexMap<String, String>>,
    /// What holds where neither these options nor the template say anything.
    pub defaults: Defaults,
    /// Whether regions and rules of these options, of the template and of the defaults add up. Default: what stands nearest
    /// to the command line holds alone.
    pub merge: bool,
    /// The day on which the template is deployed: runtimes and services end. Default: the day of the facts.
    pub today: Option<Date>,
    /// The values of parameters that it is deployed with, one set for each deployment. Default: any that the template
    /// takes.
    pub deployments: Vec<Deployment>,
    /// How templates beside this one are read, for nested stacks. Default: they are not.
    pub children: Option<Children>,
}

/// What a project has agreed on: a template may say otherwise of itself.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    /// The regions into which templates are deployed.
    pub regions: Vec<String>,
    /// Rules that speak, too.
    pub include: Vec<String>,
    /// Rules that are silent.
    pub ignore: Vec<String>,
    /// The settings of rules.
    pub settings: IndexMap<String, IndexMap<String, String>>,
}

/// Options name something that does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName(String);

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnknownName {}

/// The region that stands for every region.
pub(super) const ALL_REGIONS: &str = "ALL_REGIONS";

impl Options {
    /// Whether all regions, rules and settings exist that the options themselves name. What [`validate`](super::validate)
    /// does not know it passes over.
    pub fn check(&self, facts: &Facts) -> Result<(), UnknownName> {
        for region in &self.regions {
            known_region(region, facts)?;
        }
        let lists = [&self.select, &self.include, &self.ignore, &self.mandatory];
        for pattern in lists.into_iter().flatten() {
            known_rule(pattern)?;
        }
        known_settings(&self.settings)
    }
}

impl Defaults {
    /// Takes out what names a region, rule or setting that does not exist, and tells what it was: a project may have rules
    /// that another tool knows.
    pub fn keep_known(&mut self, facts: &Facts) -> Vec<UnknownName> {
        let mut unknown = Vec::new();
        keep(&mut self.regions, &mut unknown, |region| {
            known_region(region, facts)
        });
        keep(&mut self.include, &mut unknown, known_rule);
        keep(&mut self.ignore, &mut unknown, known_rule);
        for (code, settings) in std::mem::take(&mut self.settings) {
            for (name, value) in settings {
                match known_setting(&code, &name) {
                    Ok(()) => {
                        let of_rule = self.settings.entry(code.clone()).or_default();
                        of_rule.insert(name, value);
                    }
                    Err(error) => unknown.push(error),
                }
            }
        }
        unknown
    }
}

/// Keeps the names that pass a check.
fn keep(
    names: &mut Vec<String>,
    unknown: &mut Vec<UnknownName>,
    check: impl Fn(&str) -> Result<(), UnknownName>,
) {
    names.retain(|name| match check(name) {
        Ok(()) => true,
        Err(error) => {
            unknown.push(error);
            false
        }
    });
}

fn known_region(region: &str, facts: &Facts) -> Result<(), UnknownName> {
    let known: Vec<&str> = facts.regions().collect();
    if region == ALL_REGIONS || known.contains(&region) {
        return Ok(());
    }
    let cure = match nearest(region, known.into_iter()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => "regions are written as `us-east-1`".to_owned(),
    };
    Err(UnknownName(format!(
        "there is no region `{region}`: {cure}"
    )))
}

fn known_rule(pattern: &str) -> Result<(), UnknownName> {
    if is_rule(pattern) {
        return Ok(());
    }
    let pages: Vec<Page> = pages().collect();
    let codes = pages.iter().map(|page| page.code().as_str());
    let packs = pages.iter().map(|page| page.pack());
    let cure = match nearest(pattern, codes.chain(packs)) {
        Some(name) => format!("did you mean `{name}`?"),
        None => "`formwork rules` lists them".to_owned(),
    };
    Err(UnknownName(format!("there is no rule `{pattern}`: {cure}")))
}

fn known_settings(
    settings: &IndexMap<String, IndexMap<String, String>>,
) -> Result<(), UnknownName> {
    let mut named = settings
        .iter()
        .flat_map(|(code, settings)| settings.keys().map(move |name| (code, name)));
    named.try_for_each(|(code, name)| known_setting(code, name))
}

fn known_setting(code: &str, name: &str) -> Result<(), UnknownName> {
    let Some(page) = pages().find(|page| page.code().as_str() == code) else {
        return known_rule(code).and(Err(UnknownName(format!(
            "`{code}` is no single rule, and only a rule has settings"
        ))));
    };
    let known: Vec<&str> = page.settings().map(|setting| setting.name).collect();
    if known.contains(&name) {
        return Ok(());
    }
    let cure = match known.is_empty() {
        true => "it has none".to_owned(),
        false => suggestion(name, &known),
    };
    Err(UnknownName(format!(
        "the rule {code} has no setting `{name}`: {cure}"
    )))
}

/// The values of parameters that a template is deployed with.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The values by the names of the parameters; texts, and lists for lists.
    pub parameters: IndexMap<String, Node>,
    /// Where they stand, for people: the name of a file.
    pub source: String,
}

/// Reads the template that a nested stack names by a path, as it is written there; nothing where there is none.
#[derive(Clone)]
pub struct Children(Arc<ReadChild>);

type ReadChild = dyn Fn(&str) -> Option<Node> + Send + Sync;

impl Children {
    /// Templates that a function reads.
    pub fn new(read: impl Fn(&str) -> Option<Node> + Send + Sync + 'static) -> Self {
        Self(Arc::new(read))
    }

    /// The template at a path.
    pub fn read(&self, path: &str) -> Option<Node> {
        (self.0)(path)
    }
}

impl fmt::Debug for Children {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Children")
    }
}
