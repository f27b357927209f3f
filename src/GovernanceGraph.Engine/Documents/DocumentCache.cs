using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceGraph.Engine.Documents;

/// <summary>
/// Prepared documents by their text, bounded in number and in bytes. Look-ups take no lock. Eviction gives documents that were used again a second
/// chance, so that a flood of documents that come once passes through without pushing out those in use. Trusted documents live elsewhere and are never evicted.
/// </summary>
public sealed class DocumentCache(int maxDocuments, long maxBytes)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new();
    private readonly Queue<Entry> _queue = new();
    private readonly Lock _lock = new();
    private long _bytes;

    public int Count => _entries.Count;

    /// <summary>What the cached documents and their plans are estimated to hold.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public bool TryGet(string text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        document = null;
        if (!_entries.TryGetValue(text, out var entry)) return false;
        entry.WasUsed = true;
        document = entry.Document;
        return true;
    }

    /// <summary>Keeps a document, unless it alone would take a tenth of the room.</summary>
    public void Add(PreparedDocument document)
    {
        if (document.EstimatedBytes > maxBytes / 10) return;
        lock (_lock)
        {
            var entry = new Entry(document);
            if (!_entries.TryAdd(document.Text, entry)) return;
            _queue.Enqueue(entry);
            foreach (var operation in document.Operations) operation.PlanKept = bytes => Charge(entry, bytes);
            _bytes += entry.Bytes;
            Shrink();
        }
    }

    /// <summary>A document's plans are made after it: each takes room, and perhaps another document's.</summary>
    private void Charge(Entry entry, long bytes)
    {
        lock (_lock)
        {
            if (entry.IsGone) return;
            entry.Bytes += bytes;
            _bytes += bytes;
            Shrink();
        }
    }

    private void Shrink()
    {
        while (_entries.Count > maxDocuments || _bytes > maxBytes) EvictOne();
    }

    private void EvictOne()
    {
        while (_queue.TryDequeue(out var entry))
        {
            if (entry.WasUsed)
            {
                entry.WasUsed = false;
                _queue.Enqueue(entry);
                continue;
            }

            _entries.TryRemove(entry.Document.Text, out _);
            _bytes -= entry.Bytes;
            entry.IsGone = true;
            return;
        }
    }

    private sealed class Entry(PreparedDocument document)
    {
        public PreparedDocument Document => document;

        public bool WasUsed { get; set; }

        public long Bytes { get; set; } = document.EstimatedBytes;

        public bool IsGone { get; set; }
    }
}
