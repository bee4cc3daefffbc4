// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `Golden::Test::Parts` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `Golden::Test::Parts`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/golden-resource-test-parts.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Parts(Body);

resource! { Parts "Golden::Test::Parts" }

impl Parts {
    /// `Environment`: map of strings.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Filter`: `Filter`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Filter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Free`: object.
    #[track_caller]
    pub fn free(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Free", value);
        self
    }

    /// `Inline`: `Inline`.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<Inline>) -> Self {
        self.0.set("Inline", value);
        self
    }

    /// `Limits`: map of integers.
    #[track_caller]
    pub fn limits(mut self, value: impl IntoValue<MapOf<i64>>) -> Self {
        self.0.set("Limits", value);
        self
    }

    /// `Mixed`: any value.
    #[track_caller]
    pub fn mixed(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Mixed", value);
        self
    }

    /// `Names`: list.
    #[track_caller]
    pub fn names(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Names", value);
        self
    }

    /// `Policy`: object or string (`Policy`).
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `Rules`: list of `RulesItem`.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<RulesItem>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Size`: integer, at least 1.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Target`: `Target`.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<Target>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Words`: string.
    #[track_caller]
    pub fn words(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Words", value);
        self
    }

    /// `Wrapped`: `ValueProperty`.
    #[track_caller]
    pub fn wrapped(mut self, value: impl IntoValue<ValueProperty>) -> Self {
        self.0.set("Wrapped", value);
        self
    }
}

/// `Filter` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `And`: list of `Filter`.
    #[track_caller]
    pub fn and(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("And", value);
        self
    }

    /// `Id`: string. A change may replace the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Not`: `Filter`.
    #[track_caller]
    pub fn not(mut self, value: impl IntoValue<Filter>) -> Self {
        self.0.set("Not", value);
        self
    }
}

/// `Inline` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct Inline(Properties);

properties! { Inline }

impl Inline {
    /// `Deep`: `InlineDeep`.
    #[track_caller]
    pub fn deep(mut self, value: impl IntoValue<InlineDeep>) -> Self {
        self.0.set("Deep", value);
        self
    }
}

/// `InlineDeep` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineDeep(Properties);

properties! { InlineDeep }

impl InlineDeep {
    /// `Flag`: boolean.
    #[track_caller]
    pub fn flag(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Flag", value);
        self
    }
}

/// `Policy` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Properties);

properties! { Policy }

impl Policy {
    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `RulesItem` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct RulesItem(Properties);

properties! { RulesItem }

impl RulesItem {
    /// `Id`: string. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `Tag` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Target` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct Target(Properties);

properties! { Target }

impl Target {
    /// `Queue`: string.
    #[track_caller]
    pub fn queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Queue", value);
        self
    }

    /// `Topic`: `Tag`.
    #[track_caller]
    pub fn topic(mut self, value: impl IntoValue<Tag>) -> Self {
        self.0.set("Topic", value);
        self
    }
}

/// `Value` of `Golden::Test::Parts`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueProperty(Properties);

properties! { ValueProperty }
