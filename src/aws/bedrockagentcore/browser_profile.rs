// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::BrowserProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::BrowserProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserProfile(Body);

resource! { BrowserProfile "AWS::BedrockAgentCore::BrowserProfile" }

impl BrowserProfile {
    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<BrowserProfile> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastSavedAt`
    #[inline]
    pub fn last_saved_at(&self) -> Value<String> {
        self.attribute("LastSavedAt")
    }

    /// `LastSavedBrowserId`
    #[inline]
    pub fn last_saved_browser_id(&self) -> Value<String> {
        self.attribute("LastSavedBrowserId")
    }

    /// `LastSavedBrowserSessionId`
    #[inline]
    pub fn last_saved_browser_session_id(&self) -> Value<String> {
        self.attribute("LastSavedBrowserSessionId")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `ProfileArn`
    #[inline]
    pub fn profile_arn(&self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// `ProfileId`
    #[inline]
    pub fn profile_id(&self) -> Value<String> {
        self.attribute("ProfileId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
