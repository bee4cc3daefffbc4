// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lex::BotVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lex::BotVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BotVersion(Body);

resource! { BotVersion "AWS::Lex::BotVersion" }

impl BotVersion {
    /// `BotId`: string, 10 characters, pattern `^[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotId", value);
        self
    }

    /// `BotVersionLocaleSpecification`: list of `BotVersionLocaleSpecification`, at least 1 item. Required.
    #[track_caller]
    pub fn bot_version_locale_specification(
        mut self,
        value: impl IntoValue<ListOf<BotVersionLocaleSpecification>>,
    ) -> Self {
        self.0.set("BotVersionLocaleSpecification", value);
        self
    }

    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

impl Handle<BotVersion> {
    /// `BotVersion`
    #[inline]
    pub fn bot_version(&self) -> Value<String> {
        self.attribute("BotVersion")
    }
}

/// `BotVersionLocaleDetails` of `AWS::Lex::BotVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotVersionLocaleDetails(Properties);

properties! { BotVersionLocaleDetails }

impl BotVersionLocaleDetails {
    /// `SourceBotVersion`: string, 1 to 5 characters, pattern `^(DRAFT|[0-9]+)$`. Required.
    #[track_caller]
    pub fn source_bot_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceBotVersion", value);
        self
    }
}

/// `BotVersionLocaleSpecification` of `AWS::Lex::BotVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotVersionLocaleSpecification(Properties);

properties! { BotVersionLocaleSpecification }

impl BotVersionLocaleSpecification {
    /// `BotVersionLocaleDetails`: `BotVersionLocaleDetails`. Required.
    #[track_caller]
    pub fn bot_version_locale_details(
        mut self,
        value: impl IntoValue<BotVersionLocaleDetails>,
    ) -> Self {
        self.0.set("BotVersionLocaleDetails", value);
        self
    }

    /// `LocaleId`: string. Required.
    #[track_caller]
    pub fn locale_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocaleId", value);
        self
    }
}
