// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFv2::WebACLAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::WAFv2::WebACLAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebACLAssociation(Body);

resource! { WebACLAssociation "AWS::WAFv2::WebACLAssociation" }

impl WebACLAssociation {
    /// `ResourceArn`: string, 20 to 2048 characters, pattern `\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `WebACLArn`: string, 20 to 2048 characters, pattern `\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn web_acl_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebACLArn", value);
        self
    }
}
