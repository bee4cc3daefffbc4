// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::UsageProfile` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::UsageProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UsageProfile(Body);

resource! { UsageProfile "AWS::Glue::UsageProfile" }

impl UsageProfile {
    /// `Configuration`: `ProfileConfiguration`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ProfileConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string, 1 to 512 characters, pattern `[a-zA-Z0-9\-\:\_]{1,64}`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 5 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<UsageProfile> {
    /// `CreatedOn`
    #[inline]
    pub fn created_on(&self) -> Value<String> {
        self.attribute("CreatedOn")
    }
}

/// `ProfileConfiguration` of `AWS::Glue::UsageProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileConfiguration(Properties);

properties! { ProfileConfiguration }

impl ProfileConfiguration {
    /// `JobConfiguration`: any value.
    #[track_caller]
    pub fn job_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("JobConfiguration", value);
        self
    }

    /// `SessionConfiguration`: any value.
    #[track_caller]
    pub fn session_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SessionConfiguration", value);
        self
    }
}

/// `Tag` of `AWS::Glue::UsageProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
