//! Choices of a table.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::Key;
use crate::aws::dynamodb::table::{
    ContributorInsightsSpecification, ContributorInsightsSpecificationMode, StreamSpecification,
    StreamSpecificationStreamViewType,
};
use crate::definition::Handle;

/// `StreamViewType`: what a stream says of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StreamViewType {
    /// `KEYS_ONLY`: the key of the item.
    KeysOnly,
    /// `NEW_IMAGE`: the item as it is now.
    NewImage,
    /// `OLD_IMAGE`: the item as it was.
    OldImage,
    /// `NEW_AND_OLD_IMAGES`: the item as it is and as it was.
    NewAndOldImages,
}

impl StreamViewType {
    pub(super) fn specification(self) -> StreamSpecification {
        StreamSpecification::default().stream_view_type(match self {
            Self::KeysOnly => StreamSpecificationStreamViewType::KEYS_ONLY,
            Self::NewImage => StreamSpecificationStreamViewType::NEW_IMAGE,
            Self::OldImage => StreamSpecificationStreamViewType::OLD_IMAGE,
            Self::NewAndOldImages => StreamSpecificationStreamViewType::NEW_AND_OLD_IMAGES,
        })
    }
}

/// How the items of a table are encrypted at rest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TableEncryption {
    /// With a key that belongs to DynamoDB.
    #[default]
    AwsOwned,
    /// With the key of KMS that AWS manages for DynamoDB (`alias/aws/dynamodb`).
    KmsManaged,
    /// With a key of one's own: whoever may use the table may use the key. A replica needs a key of its own region.
    Key(Handle<Key>),
}

impl TableEncryption {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// `TableClass`: what a table costs most for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TableClass {
    /// `STANDARD`: for requests.
    Standard,
    /// `STANDARD_INFREQUENT_ACCESS`: storage is cheaper, requests are dearer.
    StandardInfrequentAccess,
}

impl TableClass {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::StandardInfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
        }
    }
}

/// `ContributorInsightsSpecification`: which keys are recorded as used most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContributorInsights {
    /// `ACCESSED_AND_THROTTLED_KEYS`
    AccessedAndThrottledKeys,
    /// `THROTTLED_KEYS`: only those whose requests were turned away, which costs less.
    ThrottledKeys,
}

impl ContributorInsights {
    pub(super) fn specification(self) -> ContributorInsightsSpecification {
        let throttled = ContributorInsightsSpecificationMode::THROTTLED_KEYS;
        ContributorInsightsSpecification::default()
            .enabled(true)
            .mode((self == Self::ThrottledKeys).then_some(throttled))
    }
}
