// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SupportApp::SlackWorkspaceConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::SupportApp::SlackWorkspaceConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackWorkspaceConfiguration(Body);

resource! { SlackWorkspaceConfiguration "AWS::SupportApp::SlackWorkspaceConfiguration" }

impl SlackWorkspaceConfiguration {
    /// `TeamId`: string, 1 to 256 characters, pattern `^\S+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn team_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamId", value);
        self
    }

    /// `VersionId`: string, 1 to 256 characters, pattern `^[0-9]+$`.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}
