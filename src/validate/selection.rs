//! Which rules speak of a template, and how they are set: the options, and what the template itself asks for.

use super::engine::text_of;
use super::options::ALL_REGIONS;
use super::rules::{self, Pack};
use super::{Defaults, Finding, Options};
use crate::diagnostic::{CODES, Code};
use crate::facts::Facts;
use crate::value::{Map, Node};

/// Where a template is deployed unless somebody says otherwise.
const DEFAULT_REGION: &str = "us-east-1";

/// The rules that are on, by their number.
#[derive(Debug)]
pub(super) struct Selection<'t> {
    options: &'t Options,
    /// `Metadata.cfn-lint.config` of the template.
    config: Option<&'t Node>,
    rules: Vec<State>,
    ignored: Vec<&'t str>,
    mandatory: Vec<&'t str>,
}

/// What is to be done with a rule.
#[derive(Debug)]
struct State {
    pack: &'static Pack,
    is_on: bool,
    is_asked: bool,
}

impl<'t> Selection<'t> {
    pub(super) fn new(template: &'t Node, options: &'t Options) -> Self {
        let config = config_of(template);
        let mut mandatory: Vec<&str> = options.mandatory.iter().map(String::as_str).collect();
        mandatory.extend(texts(config, "mandatory_checks"));
        let defaults = &options.defaults;
        let mut selection = Self {
            options,
            config,
            rules: Vec::new(),
            ignored: layered(
                options,
                &options.ignore,
                config,
                "ignore_checks",
                &defaults.ignore,
            ),
            mandatory,
        };
        let included = layered(
            options,
            &options.include,
            config,
            "include_checks",
            &defaults.include,
        );
        for (pack, rule) in rules::all() {
            let code = rule.code().as_str();
            let is_default = pack.is_on && !code.starts_with('I');
            let is_on = selection.wants(pack, code, &included);
            selection.rules.push(State {
                pack,
                is_on,
                is_asked: is_on || is_default,
            });
        }
        selection
    }

    fn wants(&self, pack: &Pack, code: &str, included: &[&str]) -> bool {
        if any_matches(&self.mandatory, pack, code) {
            return true;
        }
        if any_matches(&self.ignored, pack, code) {
            return false;
        }
        let is_wanted = match self.options.select.is_empty() {
            true => pack.is_on && !code.starts_with('I'),
            false => any_matches(&self.options.select, pack, code),
        };
        is_wanted || any_matches(included, pack, code)
    }

    /// Whether the rule of this number is asked: rules that are on by default lead on to others, which may speak where
    /// they are silent.
    pub(super) fn is_asked(&self, number: usize) -> bool {
        self.rules.get(number).is_none_or(|rule| rule.is_asked)
    }

    fn rule(&self, code: Code) -> Option<&State> {
        self.rules.get(rules::number_of(code)?)
    }

    /// Whether a finding of this code is told. What no rule says is told unless it is ignored.
    pub(super) fn is_told(&self, code: Code) -> bool {
        match self.rule(code) {
            Some(rule) => rule.is_on,
            None => !self.is_ignored(code),
        }
    }

    /// Whether somebody asked for silence about this code. A text that cannot be read is told even where it is not selected.
    pub(super) fn is_ignored(&self, code: Code) -> bool {
        let named = |list: &[&str]| list.iter().any(|pattern| self.is_named(pattern, code));
        named(&self.ignored) && !named(&self.mandatory)
    }

    /// Keeps the findings that are told. Where rules were selected, one of them speaks also where it is only a reason of
    /// what another rule says.
    pub(super) fn keep_told(&self, findings: &mut Vec<Finding>) {
        if self.options.select.is_empty() {
            findings.retain(|finding| self.is_told(finding.code));
            return;
        }
        let kept = std::mem::take(findings);
        for mut finding in kept {
            if self.is_told(finding.code) {
                findings.push(finding);
                continue;
            }
            self.keep_told(&mut finding.causes);
            findings.append(&mut finding.causes);
        }
    }

    /// Whether rules were selected and this one is not among them. Then one that says the same of less may speak; it is
    /// silent where somebody silenced this one.
    pub(super) fn is_left_out(&self, code: Code) -> bool {
        !self.options.select.is_empty() && !self.is_told(code)
    }

    /// Whether nothing can silence this code.
    pub(super) fn is_mandatory(&self, code: Code) -> bool {
        self.mandatory
            .iter()
            .any(|pattern| self.is_named(pattern, code))
    }

    /// Whether a pattern names this code.
    pub(super) fn is_named(&self, pattern: &str, code: Code) -> bool {
        match self.rule(code) {
            Some(rule) => matches(pattern, rule.pack, code.as_str()),
            None => !pattern.is_empty() && code.as_str().starts_with(pattern),
        }
    }

    /// Whether a rule speaks that the pattern names.
    pub(super) fn has_rule_on(&self, pattern: &str) -> bool {
        let mut rules = rules::all().zip(&self.rules);
        let is_on = |pack: &Pack, code: Code, state: &State| {
            state.is_on && matches(pattern, pack, code.as_str())
        };
        rules.any(|((pack, rule), state)| is_on(pack, rule.code(), state))
            || CODES
                .iter()
                .any(|info| self.rule(info.code).is_none() && self.is_named(pattern, info.code))
    }

    /// The setting of a rule as text: of the options, else of the template, else of the project. The items of a list have
    /// commas between them.
    pub(super) fn setting(&self, code: &str, name: &str) -> Option<String> {
        let of_template = || {
            let value = self.config?.get("configure_rules")?.get(code)?.get(name)?;
            match value.as_list() {
                Some(list) => {
                    let items: Vec<String> = list.iter().filter_map(text_of).collect();
                    Some(items.join(","))
                }
                None => text_of(value),
            }
        };
        let of_options = self.options.settings.get(code);
        let of_options = of_options.and_then(|settings| settings.get(name).cloned());
        let of_project = || self.options.defaults.settings.get(code)?.get(name).cloned();
        of_options.or_else(of_template).or_else(of_project)
    }

    /// The regions into which the template is deployed.
    pub(super) fn regions(
        template: &'t Node,
        options: &'t Options,
        facts: &'t Facts,
    ) -> Vec<&'t str> {
        let config = config_of(template);
        let Options {
            regions,
            defaults:
                Defaults {
                    regions: of_project,
                    ..
                },
            ..
        } = options;
        let mut named = layered(options, regions, config, "regions", of_project);
        if named.contains(&ALL_REGIONS) {
            return facts.regions().collect();
        }
        named.retain(|region| facts.regions().any(|known| known == *region));
        match named.is_empty() {
            true => vec![DEFAULT_REGION],
            false => named,
        }
    }
}

/// A list of which the options, the template and the project may each have one: the first that is there, or all together.
fn layered<'t>(
    options: &Options,
    own: &'t [String],
    config: Option<&'t Node>,
    key: &str,
    of_project: &'t [String],
) -> Vec<&'t str> {
    let own = own.iter().map(String::as_str);
    let of_template = texts(config, key);
    let of_project = of_project.iter().map(String::as_str);
    if options.merge {
        return own.chain(of_template).chain(of_project).collect();
    }
    let layers: [Vec<&str>; 3] = [own.collect(), of_template.collect(), of_project.collect()];
    layers
        .into_iter()
        .find(|layer| !layer.is_empty())
        .unwrap_or_default()
}

/// `Metadata.cfn-lint.config` of a template or a resource.
pub(super) fn config_of(owner: &Node) -> Option<&Node> {
    owner
        .get("Metadata")
        .and_then(|metadata| metadata.get("cfn-lint")?.get("config"))
}

/// The texts of a list in a configuration, or the one that stands there.
pub(super) fn texts<'n>(config: Option<&'n Node>, key: &str) -> impl Iterator<Item = &'n str> {
    let value = config
        .and_then(Node::as_map)
        .and_then(|map: &Map| map.get(key));
    let list = value.and_then(Node::as_list).unwrap_or_default();
    list.iter().chain(value).filter_map(Node::as_str)
}

/// Whether a pattern names any rule, or any other code.
pub(super) fn is_rule(pattern: &str) -> bool {
    let mut rules = rules::all();
    let mut codes = CODES.iter().map(|info| info.code.as_str());
    rules.any(|(pack, rule)| matches(pattern, pack, rule.code().as_str()))
        || codes.any(|code| !pattern.is_empty() && code.starts_with(pattern))
}

fn any_matches(patterns: &[impl AsRef<str>], pack: &Pack, code: &str) -> bool {
    let mut patterns = patterns.iter().map(AsRef::as_ref);
    patterns.any(|pattern| matches(pattern, pack, code))
}

/// Whether a pattern names a rule: its code, the beginning of it, or its pack. Experimental rules are named by their whole
/// code or their pack: who asks for all that is worth knowing does not ask for experiments.
fn matches(pattern: &str, pack: &Pack, code: &str) -> bool {
    let is_pack = || {
        let rest = pack.name.strip_prefix(pattern);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let begins = match pack.is_experimental {
        true => code == pattern,
        false => code.starts_with(pattern),
    };
    !pattern.is_empty() && (begins || is_pack())
}
