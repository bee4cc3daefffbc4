// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMQuickSetup::LifecycleAutomation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMQuickSetup::LifecycleAutomation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleAutomation(Body);

resource! { LifecycleAutomation "AWS::SSMQuickSetup::LifecycleAutomation" }

impl LifecycleAutomation {
    /// `AutomationDocument`: string, 1 to 500 characters, pattern `^\S+$`. Required.
    #[track_caller]
    pub fn automation_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutomationDocument", value);
        self
    }

    /// `AutomationParameters`: map of lists of strings. Required.
    #[track_caller]
    pub fn automation_parameters(mut self, value: impl IntoValue<MapOf<ListOf<String>>>) -> Self {
        self.0.set("AutomationParameters", value);
        self
    }

    /// `ResourceKey`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceKey", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LifecycleAutomation> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}
