//! How large policies may be. Sizes are in characters, or in bytes where the service counts bytes.

/// All inline policies of a role together.
///
/// Source: the page "IAM and AWS STS quotas" of the IAM user guide.
pub const ROLE_INLINE_POLICIES: usize = 10_240;

/// All inline policies of a group together.
///
/// Source: the page "IAM and AWS STS quotas" of the IAM user guide.
pub const GROUP_INLINE_POLICIES: usize = 5_120;

/// All inline policies of a user together.
///
/// Source: the page "IAM and AWS STS quotas" of the IAM user guide.
pub const USER_INLINE_POLICIES: usize = 2_048;

/// One managed policy.
///
/// Source: the page "IAM and AWS STS quotas" of the IAM user guide.
pub const MANAGED_POLICY: usize = 6_144;

/// Managed policies attached to one role, unless the quota was raised.
///
/// Source: the page "IAM and AWS STS quotas" of the IAM user guide.
pub const MANAGED_POLICIES_PER_ROLE: usize = 10;

/// The trust policy of a role, unless the quota was raised.
///
/// Source: the page "IAM and AWS STS quotas" of the IAM user guide.
pub const TRUST_POLICY: usize = 2_048;

/// The policy of a queue, in bytes.
///
/// Source: the page "Amazon SQS policy quotas" of the SQS developer guide.
pub const QUEUE_POLICY: usize = 8_192;

/// Statements in the policy of a queue.
///
/// Source: the page "Amazon SQS policy quotas" of the SQS developer guide.
pub const QUEUE_POLICY_STATEMENTS: usize = 20;

/// Principals in the policy of a queue.
///
/// Source: the page "Amazon SQS policy quotas" of the SQS developer guide.
pub const QUEUE_POLICY_PRINCIPALS: usize = 50;

/// Conditions in the policy of a queue.
///
/// Source: the page "Amazon SQS policy quotas" of the SQS developer guide.
pub const QUEUE_POLICY_CONDITIONS: usize = 10;

/// Actions in one statement of the policy of a queue.
///
/// Source: the page "Amazon SQS policy quotas" of the SQS developer guide.
pub const QUEUE_POLICY_ACTIONS_PER_STATEMENT: usize = 7;

/// The policy of a topic, in bytes.
///
/// Source: the page "Amazon SNS API permissions: Actions and resources reference" of the SNS developer guide.
pub const TOPIC_POLICY: usize = 30 * 1024;

/// Statements in the policy of a topic.
///
/// Source: the page "Amazon SNS API permissions: Actions and resources reference" of the SNS developer guide.
pub const TOPIC_POLICY_STATEMENTS: usize = 100;

/// The policy of a bucket, in bytes.
///
/// Source: the page "Bucket policies for Amazon S3" of the S3 user guide.
pub const BUCKET_POLICY: usize = 20 * 1024;

/// The policy of a key, in bytes.
///
/// Source: the page "Resource quotas" of the KMS developer guide.
pub const KEY_POLICY: usize = 32 * 1024;

/// The policy of a table, in bytes, whitespace included.
///
/// Source: the page "PutResourcePolicy" of the DynamoDB API reference.
pub const TABLE_POLICY: usize = 20 * 1024;

/// The policy of a function, in bytes.
///
/// Source: the page "Lambda quotas" of the Lambda developer guide.
pub const FUNCTION_POLICY: usize = 20 * 1024;

/// The policy of an event bus, unless the quota was raised.
///
/// Source: the page "Amazon EventBridge quotas" of the EventBridge user guide.
pub const EVENT_BUS_POLICY: usize = 10_240;
