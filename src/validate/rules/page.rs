//! The pages of the rules: what people read who ask about a code, and the test of the rule.

use super::{Pack, Rule, all};
use crate::diagnostic::Code;

/// The page of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pack: &'static Pack,
    rule: &'static Rule,
}

/// A setting of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its name, such as `strict`.
    pub name: &'static str,
    /// What it does, and what it is unless it is set.
    pub text: &'static str,
}

/// The pages of all rules, pack by pack.
pub fn pages() -> impl Iterator<Item = Page> {
    all().map(|(pack, rule)| Page { pack, rule })
}

impl Page {
    /// The code of the rule, such as `E3012`.
    pub fn code(self) -> Code {
        self.rule.code()
    }

    /// What the rule wants, in one line.
    pub fn title(self) -> &'static str {
        self.rule.title()
    }

    /// The name of the pack that the rule belongs to.
    pub fn pack(self) -> &'static str {
        self.pack.name
    }

    /// What the pack is about, in a few words.
    pub fn pack_title(self) -> &'static str {
        self.pack.title
    }

    /// Whether the rule speaks unless it is silenced.
    pub fn is_on(self) -> bool {
        self.pack.is_on && !self.code().as_str().starts_with('I')
    }

    /// The whole page: Markdown that begins with `# CODE: title`.
    pub fn text(self) -> &'static str {
        self.rule.page
    }

    /// What can be set of the rule: the bullets of the section `Settings`.
    pub fn settings(self) -> impl Iterator<Item = Setting> {
        let section = self.text().split("\n## Settings\n").nth(1);
        let section = section.and_then(|rest| rest.split("\n## ").next());
        let bullets = section.unwrap_or_default().split("\n- `").skip(1);
        bullets.filter_map(|bullet| {
            let (name, text) = bullet.split_once('`')?;
            let text = text.trim_start_matches(':').trim();
            Some(Setting { name, text })
        })
    }
}
