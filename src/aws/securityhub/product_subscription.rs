// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::ProductSubscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::ProductSubscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProductSubscription(Body);

resource! { ProductSubscription "AWS::SecurityHub::ProductSubscription" }

impl ProductSubscription {
    /// `ProductArn`: string, pattern `arn:aws\S*:securityhub:\S*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn product_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductArn", value);
        self
    }
}

impl Handle<ProductSubscription> {
    /// `ProductSubscriptionArn`
    #[inline]
    pub fn product_subscription_arn(&self) -> Value<String> {
        self.attribute("ProductSubscriptionArn")
    }
}
