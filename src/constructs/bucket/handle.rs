//! What other constructs can ask of a bucket.

use super::Bucket;
use crate::definition::{Access, Handle, Metric, MetricSpec};
use crate::value::{Value, days, format};

impl Handle<Bucket> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the objects whose key matches a pattern such as `in/*`.
    pub fn object_arn(&self, pattern: impl Into<Value<String>>) -> Value<String> {
        format("{}/{}", [self.arn(), pattern.into()])
    }

    /// The host name in the bucket's region (`Fn::GetAtt` of `RegionalDomainName`).
    pub fn regional_domain_name(&self) -> Value<String> {
        self.attribute("RegionalDomainName")
    }

    /// The URL in the bucket's region, without a slash at its end.
    pub fn url(&self) -> Value<String> {
        format("https://{}", [self.regional_domain_name()])
    }

    /// The URL of the website, where there is one (`Fn::GetAtt` of `WebsiteURL`).
    pub fn website_url(&self) -> Value<String> {
        self.attribute("WebsiteURL")
    }

    /// Access: list the bucket and read all objects, or with [`under`](Access::under) those with a prefix.
    #[track_caller]
    pub fn read(&self) -> Access {
        Access::new(&self.here(), "read")
    }

    /// Access: write objects, in parts too.
    #[track_caller]
    pub fn write(&self) -> Access {
        Access::new(&self.here(), "write")
    }

    /// Access: list the bucket, read objects and write them. Not to delete them.
    #[track_caller]
    pub fn read_write(&self) -> Access {
        Access::new(&self.here(), "read-write")
    }

    /// Access: delete objects. With versioning they are marked as deleted.
    #[track_caller]
    pub fn delete(&self) -> Access {
        Access::new(&self.here(), "delete")
    }

    /// Access: `GetObject` and `HeadObject`. Without [`list_bucket`](Self::list_bucket) a key that does not exist is answered
    /// with 403, not 404.
    #[track_caller]
    pub fn get_object(&self) -> Access {
        Access::new(&self.here(), "get-object")
    }

    /// Access: `GetObject` and `HeadObject` with a version.
    #[track_caller]
    pub fn get_object_version(&self) -> Access {
        Access::new(&self.here(), "get-object-version")
    }

    /// Access: `GetObjectTagging`.
    #[track_caller]
    pub fn get_object_tagging(&self) -> Access {
        Access::new(&self.here(), "get-object-tagging")
    }

    /// Access: `PutObject`, and uploads in parts, which end with `CompleteMultipartUpload`.
    #[track_caller]
    pub fn put_object(&self) -> Access {
        Access::new(&self.here(), "put-object")
    }

    /// Access: `PutObjectTagging`.
    #[track_caller]
    pub fn put_object_tagging(&self) -> Access {
        Access::new(&self.here(), "put-object-tagging")
    }

    /// Access: `DeleteObject`.
    #[track_caller]
    pub fn delete_object(&self) -> Access {
        Access::new(&self.here(), "delete-object")
    }

    /// Access: `DeleteObject` with a version, which cannot be undone.
    #[track_caller]
    pub fn delete_object_version(&self) -> Access {
        Access::new(&self.here(), "delete-object-version")
    }

    /// Access: `ListObjectsV2`.
    #[track_caller]
    pub fn list_bucket(&self) -> Access {
        Access::new(&self.here(), "list-bucket")
    }

    /// Access: `ListObjectVersions`.
    #[track_caller]
    pub fn list_bucket_versions(&self) -> Access {
        Access::new(&self.here(), "list-bucket-versions")
    }

    /// Access: `ListMultipartUploads`.
    #[track_caller]
    pub fn list_bucket_multipart_uploads(&self) -> Access {
        Access::new(&self.here(), "list-bucket-multipart-uploads")
    }

    /// Access: `ListParts`.
    #[track_caller]
    pub fn list_multipart_upload_parts(&self) -> Access {
        Access::new(&self.here(), "list-multipart-upload-parts")
    }

    /// Access: `AbortMultipartUpload`.
    #[track_caller]
    pub fn abort_multipart_upload(&self) -> Access {
        Access::new(&self.here(), "abort-multipart-upload")
    }

    /// The metrics that S3 publishes about the bucket.
    pub fn metrics(&self) -> BucketMetrics {
        BucketMetrics(self.clone())
    }
}

/// Source: the page "Metrics and dimensions" of the S3 user guide.
pub(super) const METRICS: &[MetricSpec] = &[
    metric("size", "BucketSizeBytes", "Average"),
    metric("objects", "NumberOfObjects", "Average"),
    metric("requests", "AllRequests", "Sum"),
    metric("get_requests", "GetRequests", "Sum"),
    metric("put_requests", "PutRequests", "Sum"),
    metric("delete_requests", "DeleteRequests", "Sum"),
    metric("client_errors", "4xxErrors", "Sum"),
    metric("server_errors", "5xxErrors", "Sum"),
    metric("bytes_downloaded", "BytesDownloaded", "Sum"),
    metric("bytes_uploaded", "BytesUploaded", "Sum"),
    metric("first_byte_latency", "FirstByteLatency", "p99"),
    metric("request_latency", "TotalRequestLatency", "p99"),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/S3",
        metric,
        statistic,
    }
}

/// The metrics of a bucket, each with the statistic that suits it.
///
/// S3 publishes size and number of objects once a day. The others, of requests, are there for a bucket with
/// [`request_metrics`](Bucket::request_metrics). In a definition file the further dimensions are written out:
/// `{ of: { bucket: Files }, metric: size, dimensions: { StorageType: StandardStorage }, period: 1d }` and
/// `{ of: { bucket: Files }, metric: client_errors, dimensions: { FilterId: EntireBucket } }`.
#[derive(Clone, Debug)]
pub struct BucketMetrics(Handle<Bucket>);

/// The id of the filter by which S3 measures the requests of the whole bucket.
pub(super) const ENTIRE_BUCKET: &str = "EntireBucket";

impl BucketMetrics {
    #[track_caller]
    fn daily(&self, name: &str, storage: &str) -> Metric {
        let metric = Metric::of(&self.0, name).period(days(1));
        metric.dimension("StorageType", storage)
    }

    #[track_caller]
    fn of_requests(&self, name: &str) -> Metric {
        Metric::of(&self.0, name).dimension("FilterId", ENTIRE_BUCKET)
    }

    /// Bytes in the standard class, every day.
    #[track_caller]
    pub fn size(&self) -> Metric {
        self.daily("size", "StandardStorage")
    }

    /// Objects in all classes, every day.
    #[track_caller]
    pub fn objects(&self) -> Metric {
        self.daily("objects", "AllStorageTypes")
    }

    /// Requests of all kinds.
    #[track_caller]
    pub fn requests(&self) -> Metric {
        self.of_requests("requests")
    }

    /// Requests that read objects.
    #[track_caller]
    pub fn get_requests(&self) -> Metric {
        self.of_requests("get_requests")
    }

    /// Requests that write objects.
    #[track_caller]
    pub fn put_requests(&self) -> Metric {
        self.of_requests("put_requests")
    }

    /// Requests that delete objects.
    #[track_caller]
    pub fn delete_requests(&self) -> Metric {
        self.of_requests("delete_requests")
    }

    /// Requests answered with a status of 400 to 499.
    #[track_caller]
    pub fn client_errors(&self) -> Metric {
        self.of_requests("client_errors")
    }

    /// Requests answered with a status of 500 to 599.
    #[track_caller]
    pub fn server_errors(&self) -> Metric {
        self.of_requests("server_errors")
    }

    /// Bytes that went out.
    #[track_caller]
    pub fn bytes_downloaded(&self) -> Metric {
        self.of_requests("bytes_downloaded")
    }

    /// Bytes that came in.
    #[track_caller]
    pub fn bytes_uploaded(&self) -> Metric {
        self.of_requests("bytes_uploaded")
    }

    /// Milliseconds until the first byte of an answer, in 99 of 100 cases.
    #[track_caller]
    pub fn first_byte_latency(&self) -> Metric {
        self.of_requests("first_byte_latency")
    }

    /// Milliseconds until the last byte of an answer, in 99 of 100 cases.
    #[track_caller]
    pub fn request_latency(&self) -> Metric {
        self.of_requests("request_latency")
    }
}
