// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFRegional::WebACLAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFRegional::WebACLAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebACLAssociation(Body);

resource! { WebACLAssociation "AWS::WAFRegional::WebACLAssociation" }

impl WebACLAssociation {
    /// `ResourceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `WebACLId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn web_acl_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebACLId", value);
        self
    }
}

impl Handle<WebACLAssociation> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
