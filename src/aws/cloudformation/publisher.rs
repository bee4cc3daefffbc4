// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::Publisher` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::Publisher`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Publisher(Body);

resource! { Publisher "AWS::CloudFormation::Publisher" }

impl Publisher {
    /// `AcceptTermsAndConditions`: boolean. Required. A change replaces the resource.
    #[track_caller]
    pub fn accept_terms_and_conditions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptTermsAndConditions", value);
        self
    }

    /// `ConnectionArn`: string, 1 to 256 characters, pattern `arn:aws(-[w]+)*:.+:.+:[0-9]{12}:.+`. A change replaces the resource.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionArn", value);
        self
    }
}

impl Handle<Publisher> {
    /// `IdentityProvider`
    #[inline]
    pub fn identity_provider(&self) -> Value<String> {
        self.attribute("IdentityProvider")
    }

    /// `PublisherId`
    #[inline]
    pub fn publisher_id(&self) -> Value<String> {
        self.attribute("PublisherId")
    }

    /// `PublisherProfile`
    #[inline]
    pub fn publisher_profile(&self) -> Value<String> {
        self.attribute("PublisherProfile")
    }

    /// `PublisherStatus`
    #[inline]
    pub fn publisher_status(&self) -> Value<String> {
        self.attribute("PublisherStatus")
    }
}
