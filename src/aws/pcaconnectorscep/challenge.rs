// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorSCEP::Challenge` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PCAConnectorSCEP::Challenge`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Challenge(Body);

resource! { Challenge "AWS::PCAConnectorSCEP::Challenge" }

impl Challenge {
    /// `ConnectorArn`: string, 5 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorArn", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Challenge> {
    /// `ChallengeArn`
    #[inline]
    pub fn challenge_arn(&self) -> Value<String> {
        self.attribute("ChallengeArn")
    }
}
