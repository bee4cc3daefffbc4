// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoshiftObserverNotificationStatus(Body);

resource! { AutoshiftObserverNotificationStatus "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus" }

impl AutoshiftObserverNotificationStatus {
    /// `Status`: `AutoshiftObserverNotificationStatusProperty`. Required. A change replaces the resource.
    #[track_caller]
    pub fn status(
        mut self,
        value: impl IntoValue<AutoshiftObserverNotificationStatusProperty>,
    ) -> Self {
        self.0.set("Status", value);
        self
    }
}

impl Handle<AutoshiftObserverNotificationStatus> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `Region`
    #[inline]
    pub fn region(&self) -> Value<String> {
        self.attribute("Region")
    }
}

choice! {
    /// `AutoshiftObserverNotificationStatusProperty` of `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`.
    AutoshiftObserverNotificationStatusProperty
    ENABLED "ENABLED"
}
